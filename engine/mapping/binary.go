package mapping

import (
	"encoding/base64"
	"strings"

	"esconsole/engine/xcontent"
)

// binaryKind is bytes, given in base64.
//
// Server: org.elasticsearch.index.mapper.BinaryFieldMapper.
var binaryKind = &fieldKind{name: "binary", build: buildBinary,
	params: func(*parserContext) []param { return []param{metaParam(), storeParam(), docValuesParam(false)} }}

func buildBinary(_ *fieldBuilder, t *FieldType) (valueReader, error) {
	t.Indexed = false
	return binaryReader{}, nil
}

type binaryReader struct{}

func (binaryReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	t := f.ft
	if !t.Stored && !t.DocValues || v.Kind() == xcontent.KindNull {
		return nil
	}
	if v.Kind() != xcontent.KindString {
		return jsonError(v, "Current token ("+token(v)+") not VALUE_STRING or VALUE_EMBEDDED_OBJECT, can not access as binary")
	}
	s, _, err := d.textOrNull(v)
	if err != nil {
		return err
	}
	data, err := base64.StdEncoding.DecodeString(strings.Map(dropSpace, s))
	if err != nil {
		return jsonError(v, "Failed to decode VALUE_STRING as base64 (MIME-NO-LINEFEEDS): "+err.Error())
	}
	d.add(IndexedField{Type: t, Kind: KindBinary, Str: string(data)})
	if !t.DocValues {
		d.addFieldName(t)
	}
	return nil
}

func dropSpace(r rune) rune {
	if r <= ' ' {
		return -1
	}
	return r
}
