import { attribute, childrenOf, descendantsOf } from '../xml/find.ts';
import { TSL_QUALIFICATIONS as SIE } from '../xml/namespaces.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { readCriteria } from './read-criteria.ts';
import type { QualificationRule } from './trusted-service.ts';

/** The Qualifications extension of a service: "certificates such as these are qualified so". */
export function readQualifications(extensions: XmlElement): QualificationRule[] {
  return descendantsOf(extensions, SIE, 'QualificationElement').map((element) => {
    const criteria = childrenOf(element, SIE, 'CriteriaList').map(readCriteria);
    return {
      qualifiers: descendantsOf(element, SIE, 'Qualifier').map((each) =>
        (attribute(each, 'uri') ?? '').replace(/^.*\//, ''),
      ),
      fits: (certificate) => criteria.length > 0 && criteria.every((fits) => fits(certificate)),
    };
  });
}
