package mapping

import "esconsole/engine/xcontent"

// booleanKind is true or false.
//
// Server: org.elasticsearch.index.mapper.BooleanFieldMapper.
var booleanKind = &fieldKind{name: "boolean", build: buildBoolean,
	params: func(*parserContext) []param {
		null := param{name: "null_value", nullable: true, fallback: constant(nil),
			read: func(_ *parserContext, _ string, v any) (any, error) {
				if v == nil {
					return nil, nil
				}
				return boolOf(v)
			}}
		return []param{metaParam(), boostParam(), docValuesParam(true), indexParam(true), null, storeParam()}
	}}

func buildBoolean(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.null = b.get("null_value")
	return booleanReader{}, nil
}

type booleanReader struct{}

func (booleanReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	t := f.ft
	if !t.Indexed && !t.Stored && !t.DocValues {
		return nil
	}
	var b bool
	if v.Kind() == xcontent.KindNull {
		var ok bool
		if b, ok = t.null.(bool); !ok {
			return nil
		}
	} else {
		var err error
		if b, err = d.boolValue(v); err != nil {
			return err
		}
	}
	field := IndexedField{Type: t, Kind: KindLong}
	if b {
		field.Num = 1
	}
	d.add(field)
	if !t.DocValues {
		d.addFieldName(t)
	}
	return nil
}
