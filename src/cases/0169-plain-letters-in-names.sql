-- Further letters are found by the plain ones beside them on a keyboard (0009): names recorded before are folded as those after.
update case_name_word
   set name = replace(replace(translate(name, 'ŧŋĸəŀſ', 'tnkels'), 'ĳ', 'ij'), 'ŉ', 'n')
 where name ~ '[ŧŋĸəŀſĳŉ]';
