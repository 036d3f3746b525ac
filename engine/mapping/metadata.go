package mapping

import (
	"slices"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// metadataNames are the metadata fields of every type, sorted.
func metadataNames() []string {
	return []string{"_feature", "_field_names", "_id", "_ignored", "_index", "_routing", "_seq_no", "_source", "_type", "_version"}
}

// metadataKind is the kind of a metadata field; nil if there is none of that name.
func (r *rules) metadataKind(name string) *fieldKind {
	switch name {
	case "_all":
		if r.AllField == compat.Unknown {
			return nil
		}
		return allKind
	case parentName:
		if r.ParentField != compat.Known {
			return nil
		}
		return parentKind
	case "_source":
		return sourceKind
	case "_routing":
		return routingKind
	case "_field_names":
		return fieldNamesKind
	}
	if slices.Contains(metadataNames(), name) {
		return fixedKind(name)
	}
	return nil
}

// fixedKind is a metadata field that has no options.
func fixedKind(name string) *fieldKind {
	return &fieldKind{name: name, params: func(*parserContext) []param { return nil }, build: buildMetadata}
}

func buildMetadata(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.Metadata = true
	t.DocValues = t.Name == "_seq_no" || t.Name == "_version"
	t.Indexed = t.Name != "_source" && t.Name != "_version" && t.Name != "_feature"
	t.Stored = t.Name == "_id" || t.Name == "_routing" || t.Name == "_source" || t.Name == "_ignored"
	return metadataReader{}, nil
}

// metadataReader refuses metadata fields inside documents.
type metadataReader struct{}

func (metadataReader) read(d *docParser, f *fieldMapper, _ xcontent.Value) error {
	if f.ft.Name == "_version" && d.m.rules.BareMetadataErrors {
		return parsing("Cannot generate dynamic mappings of type [_version] for [_version]")
	}
	return parsing("Field [%s] is a metadata field and cannot be added inside a document. Use the index API request parameters.", f.ft.Name)
}

var routingKind = &fieldKind{name: "_routing", build: buildRouting,
	params: func(*parserContext) []param { return []param{boolParam("required", false, false)} }}

func buildRouting(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.required = b.bool("required")
	return buildMetadata(b, t)
}

var fieldNamesKind = &fieldKind{name: "_field_names", build: buildFieldNames,
	params: func(*parserContext) []param { return []param{explicitParam("enabled", true)} }}

func buildFieldNames(b *fieldBuilder, t *FieldType) (valueReader, error) {
	if v := b.get("enabled").(explicit); v.given {
		b.c.warn("Disabling _field_names is not necessary because it no longer carries a large index overhead. Support for the `enabled` setting will be removed in a future major version. Please remove it from your mappings and templates.")
	}
	t.enabled = b.bool("enabled")
	return buildMetadata(b, t)
}

var sourceKind = &fieldKind{name: "_source", build: buildSource,
	params: func(*parserContext) []param {
		return []param{boolParam("enabled", false, true), listParam("includes"), listParam("excludes")}
	}}

func buildSource(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.enabled = b.bool("enabled")
	t.includes, _ = b.get("includes").([]string)
	t.excludes, _ = b.get("excludes").([]string)
	return buildMetadata(b, t)
}

func listParam(name string) param {
	return param{name: name, fallback: constant([]string{}),
		read: func(_ *parserContext, _ string, v any) (any, error) {
			list, ok := v.([]any)
			if !ok {
				return nil, castError(v, "java.util.List")
			}
			out := make([]string, len(list))
			for i, item := range list {
				if item == nil {
					return nil, nullPointer("Object.toString()", "item")
				}
				out[i] = text(item)
			}
			return out, nil
		}}
}

// parseMetadata reads the definition of one metadata field.
func parseMetadata(c *parserContext, kind *fieldKind, v any) (*fieldMapper, error) {
	d, ok := v.(*dict)
	if !ok {
		return nil, eserr.IllegalArgument("[_parent] must be an object containing [type]")
	}
	if len(kind.params(c)) == 0 {
		return nil, parsing("%s is not configurable", kind.name)
	}
	b := newFieldBuilder(kind.name, kind, c)
	if kind == parentKind { // whose type is no type of a field
		if typ, _ := d.take("type"); typ != nil {
			b.setValue("type", text(typ))
		}
	}
	if err := b.parse(c, d); err != nil {
		return nil, err
	}
	d.take("type")
	if err := noneLeft(d, "Mapping definition for [%s] has unsupported parameters: ", kind.name); err != nil {
		return nil, err
	}
	return b.build("")
}

// defaultMetadata are the metadata fields of a type that configures none.
func defaultMetadata(c *parserContext) []*fieldMapper {
	var out []*fieldMapper
	names := metadataNames()
	if c.rules.AllField != compat.Unknown {
		names = append([]string{"_all"}, names...)
	}
	if c.rules.ParentField == compat.Known {
		names = slices.Insert(names, slices.Index(names, "_routing"), parentName)
	}
	for _, name := range names {
		f, err := newFieldBuilder(name, c.rules.metadataKind(name), c).build("")
		if err == nil {
			out = append(out, f)
		}
	}
	return out
}

// printMetadata prints a metadata field if it is configured.
func printMetadata(out xcontent.Object, f *fieldMapper, defaults bool) xcontent.Object {
	b := f.builder()
	configured := false
	for i := range b.params {
		configured = configured || b.configured(i)
	}
	if !configured {
		return out
	}
	o := xcontent.Object{}
	for i := range b.params {
		o = b.printParam(o, i, defaults)
	}
	return out.With(f.simple, o)
}
