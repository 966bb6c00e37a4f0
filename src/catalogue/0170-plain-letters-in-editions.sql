-- Search compares letters, apostrophes and dashes as people type them: what was folded before is folded as what comes after.
update e_service_edition
   set folded = replace(replace(replace(replace(replace(replace(
         translate(folded, 'đðłŀøſħıŧŋĸə‘’‛′ʹʻʼʽʾʿ`´＇՚׳ꞌ‐‑‒–—―−', 'ddlloshitnke''''''''''''''''''''''''''''''''-------'),
         'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ĳ', 'ij'), 'þ', 'th'), 'ŉ', 'n')
 where folded ~ '[đðłŀøſħıŧŋĸə‘’‛′ʹʻʼʽʾʿ`´＇՚׳ꞌ‐‑‒–—―−ßæœĳþŉ]';
