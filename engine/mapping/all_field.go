package mapping

import (
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
)

// allKind is the metadata field _all, which up to version 5 holds the values of
// all fields. Here it can be switched on and off only.
//
// Server: org.elasticsearch.index.mapper.AllFieldMapper, up to version 6.
var allKind = &fieldKind{name: "_all", build: buildAll,
	params: func(c *parserContext) []param {
		return []param{explicitParam("enabled", c.rules.AllField == compat.Known)}
	}}

const allWarning = "[_all] is deprecated in 6.0+ and will be removed in 7.0. As a replacement, you can use [copy_to] on mapping fields to create your own catch all field."

func buildAll(b *fieldBuilder, t *FieldType) (valueReader, error) {
	if v := b.get("enabled").(explicit); v.given && b.c.rules.AllField == compat.Deprecated {
		b.c.warn("%s", allWarning)
		if v.value {
			return nil, eserr.IllegalArgument("Enabling [_all] is disabled in 6.0. As a replacement, you can use [copy_to] on mapping fields to create your own catch all field.")
		}
	}
	t.enabled = b.bool("enabled")
	return buildMetadata(b, t)
}

const includeInAllName = "include_in_all"

// includeInAll is an option of every field up to version 5.
func includeInAll() param {
	return param{name: includeInAllName, fallback: constant(nil), nullable: true,
		read: func(c *parserContext, _ string, v any) (any, error) {
			c.warn("field [include_in_all] is deprecated, as [_all] is deprecated, and will be disallowed in 6.0, use [copy_to] instead.")
			return boolOf(v)
		}}
}

// unknownParameter refuses an option of a field that it does not have.
func (c *parserContext) unknownParameter(typ, name, key string, v any) error {
	switch {
	case key == includeInAllName && c.rules.IncludeInAll == compat.Refused:
		return parsing("[include_in_all] is not allowed for indices created on or after version 6.0.0 as [_all] is deprecated. " +
			"As a replacement, you can use an [copy_to] on mapping fields to create your own catch all field.")
	case c.rules.OldUnknownParameters:
		d := &dict{}
		d.put(key, v)
		return noneLeft(d, "Mapping definition for [%s] has unsupported parameters: ", name)
	}
	return parsing("unknown parameter [%s] on mapper [%s] of type [%s]", key, name, typ)
}
