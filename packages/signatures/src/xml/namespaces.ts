/** The namespaces of a signed container and of a trusted list. */
export const DS = 'http://www.w3.org/2000/09/xmldsig#';
export const EXCLUSIVE = 'http://www.w3.org/2001/10/xml-exc-c14n#';
export const XADES = 'http://uri.etsi.org/01903/v1.3.2#';
export const XADES141 = 'http://uri.etsi.org/01903/v1.4.1#';
export const ASIC = 'http://uri.etsi.org/02918/v1.2.1#';
export const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
export const TSL = 'http://uri.etsi.org/02231/v2#';
export const TSL_QUALIFICATIONS = 'http://uri.etsi.org/TrstSvc/SvcInfoExt/eSigDir-1999-93-EC-TrustedList/#';
export const XML = 'http://www.w3.org/XML/1998/namespace';
