package mapping

import (
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// internalKind is the kind of a field that belongs to another: it can't be
// declared, and is printed on its own only.
func internalKind(name string) *fieldKind {
	return &fieldKind{name: name, legacy: &legacyKind{
		parse: func(*parserContext, *fieldBuilder, *dict) error {
			return eserr.IllegalArgument("field type [%s] can't be declared", name)
		},
		merge: func(_, with *fieldMapper) (mapper, error) { return with, nil },
		print: func(f *fieldMapper, out xcontent.Object, defaults bool) xcontent.Object {
			return printLegacy(f, out, defaults, true)
		},
	}}
}

// printLegacy prints the options that the types share which do not declare
// theirs; docValues is whether they have doc values by default.
func printLegacy(f *fieldMapper, o xcontent.Object, defaults, docValues bool) xcontent.Object {
	t := f.ft
	if defaults || t.Boost != 1 {
		o = o.With("boost", xcontent.Float(t.Boost))
	}
	if defaults || !t.Indexed {
		o = o.With("index", t.Indexed)
	}
	if defaults || t.DocValues != docValues {
		o = o.With("doc_values", t.DocValues)
	}
	if defaults || t.Stored {
		o = o.With("store", t.Stored)
	}
	o = f.printShared(o, defaults)
	if defaults || len(t.Meta) > 0 {
		o = o.With("meta", printMeta(t.Meta))
	}
	return o
}

// printMeta prints the meta of a field.
func printMeta(meta metaValue) xcontent.Object {
	o := xcontent.Object{}
	for _, kv := range meta {
		o = o.With(kv[0], kv[1])
	}
	return o
}
