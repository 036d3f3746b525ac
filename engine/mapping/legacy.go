package mapping

import (
	"strings"

	"esconsole/engine/eserr"
)

// legacyParams are the options that the types share which do not declare theirs.
// They are read by parseLegacy and printed by printLegacy.
func legacyParams(docValues bool) []param {
	return []param{indexParam(true), docValuesParam(docValues), storeParam(), boostParam(), metaParam(),
		stringParam("index_options", false, "docs")}
}

// parseLegacy reads the options that legacyParams lists, multi-fields and copy_to.
//
// Server: org.elasticsearch.index.mapper.TypeParsers.parseField.
func parseLegacy(c *parserContext, b *fieldBuilder, d *dict) error {
	return d.filter(func(key string, v any) (bool, error) {
		if v == nil && key != "null_value" {
			return false, parsing("[%s] must not have a [null] value", key)
		}
		return b.parseLegacyOption(c, key, v)
	})
}

// parseLegacyOption reads one option; kept says that it is none of these.
func (b *fieldBuilder) parseLegacyOption(c *parserContext, key string, v any) (kept bool, err error) {
	switch key {
	case "store", "doc_values":
		return false, b.setNamedBool(key, v)
	case "index":
		if err := b.setNamedBool(key, v); err != nil {
			return false, err
		}
		if !b.bool("index") {
			b.setValue("index_options", "none")
		}
	case "meta":
		meta, err := readMeta(c, b.name, v)
		b.setValue(key, meta)
		return false, err
	case "boost":
		f, err := floatOf(v)
		if err != nil {
			return false, err
		}
		b.setValue(key, f)
		c.warn("Parameter [boost] on field [%s] is deprecated and will be removed in 8.0", b.name)
	case "index_options":
		return false, b.setIndexOptions(v)
	case "similarity":
		c.warn("The [similarity] parameter has no effect on field [%s] and will be removed in 8.0", b.name)
	case "fields":
		return false, b.parseMultiFields(c, key, v)
	case "copy_to":
		if c.inMultiField {
			return false, parsing("copy_to in multi fields is not allowed. Found the copy_to in field [%s] which is within a multi field.", b.name)
		}
		b.copyTo, err = parseCopyTo(v)
		return false, err
	default:
		return true, nil
	}
	return false, nil
}

// setNamedBool reads a boolean whose name goes into its error.
func (b *fieldBuilder) setNamedBool(key string, v any) error {
	if v == nil {
		return nullPointer("Object.toString()", "node")
	}
	on, err := namedBool(v, b.name+"."+key)
	b.setValue(key, on)
	return err
}

// setExplicit is setNamedBool for an option that knows whether it was given.
func (b *fieldBuilder) setExplicit(key string, v any) error {
	if v == nil {
		return nullPointer("Object.toString()", "node")
	}
	on, err := namedBool(v, b.name+"."+key)
	b.setValue(key, explicit{value: on, given: true})
	return err
}

func (b *fieldBuilder) setIndexOptions(v any) error {
	switch options := strings.ToLower(text(v)); options {
	case "docs", "freqs", "positions", "offsets":
		b.setValue("index_options", options)
		return nil
	}
	return eserr.Parse("failed to parse index option [%s]", text(v))
}

// wholeConflict begins conflicts whose text is given whole, without the name of
// the field.
const wholeConflict = "\x00"

// mergeLegacy gives a builder with the options of another definition of the field,
// as far as the shared options decide; more adds conflicts of the type.
func mergeLegacy(f, with *fieldMapper, more func(b *fieldBuilder, conflict func(string))) (mapper, error) {
	b := with.builder()
	var conflicts []string
	conflict := func(text string) {
		if whole, ok := strings.CutPrefix(text, wholeConflict); ok {
			conflicts = append(conflicts, whole)
			return
		}
		conflicts = append(conflicts, "mapper ["+f.ft.Name+"] has different "+text)
	}
	old := f.builder()
	if (old.str("index_options") == "none") != (b.str("index_options") == "none") {
		conflict("[index] values")
	}
	for _, option := range []string{"index_options", "store", "doc_values"} {
		if old.get(option) != b.get(option) {
			conflict("[" + option + "] values")
		}
	}
	more(b, conflict)
	if len(conflicts) > 0 {
		return nil, eserr.IllegalArgument("Mapper for [%s] conflicts with existing mapping:\n[%s]", f.ft.Name, strings.Join(conflicts, ", "))
	}
	b.multi = old.multi
	for _, sub := range with.multi {
		if err := b.mergeMulti(sub); err != nil {
			return nil, err
		}
	}
	return b.build(parentOf(f.ft.Name))
}

// keepExplicit keeps the old value of an option that the new definition does not give.
func (b *fieldBuilder) keepExplicit(old *fieldMapper, options ...string) {
	before := old.builder()
	for _, option := range options {
		if !b.get(option).(explicit).given {
			b.setValue(option, before.get(option))
		}
	}
}
