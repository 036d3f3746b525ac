package mapping

import "esconsole/engine/eserr"

// NoTextData is the error of a text field whose values are asked for document by
// document, without fielddata: 400.
//
// Server: org.elasticsearch.index.mapper.TextFieldMapper.TextFieldType.fielddataBuilder.
func (t *FieldType) NoTextData() *eserr.Error {
	return eserr.IllegalArgument("Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [%s] in order to load field data by uninverting the inverted index. Note that this can use significant memory.", t.Name)
}

// NoDocValues is the error of a field whose values are asked for document by
// document, without doc values: 400.
//
// Server: org.elasticsearch.index.mapper.MappedFieldType.failIfNoDocValues.
func (t *FieldType) NoDocValues() *eserr.Error {
	return eserr.IllegalArgument("Can't load fielddata on [%s] because fielddata is unsupported on fields of type [%s]. Use doc values instead.", t.Name, t.Type)
}
