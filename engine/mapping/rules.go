package mapping

import (
	"slices"

	"esconsole/engine/compat"
)

// rules are what differs between the major versions, with what follows from it.
type rules struct {
	compat.Mapping
	json               compat.JSON
	dynamicDateFormats []string
	dynamicFormatters  []*dateFormat
}

// lacks tells whether a field type came with a later version.
func (r *rules) lacks(typ string) bool { return slices.Contains(r.NoTypes, typ) }

func rulesFor(p *compat.Profile) *rules {
	r := &rules{Mapping: p.Mapping, json: p.JSON}
	r.dynamicDateFormats = []string{defaultDateFormat, "yyyy/MM/dd HH:mm:ss||yyyy/MM/dd||epoch_millis"}
	for _, pattern := range r.dynamicDateFormats {
		if f, err := newDateFormat(&parserContext{rules: r}, pattern, ""); err == nil {
			r.dynamicFormatters = append(r.dynamicFormatters, f)
		}
	}
	return r
}
