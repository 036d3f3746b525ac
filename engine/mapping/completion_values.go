package mapping

import (
	"esconsole/engine/eserr"
	"esconsole/engine/geo"
)

// ContextsOf are the values of each context of a completion value: those given
// with it, and those of the fields that the contexts name. fields are those of
// the document that it is in.
func ContextsOf(value *IndexedField, fields []IndexedField) ([]ContextValues, error) {
	s, ok := value.Extra.(*Suggestion)
	if !ok || len(value.Type.Contexts) == 0 {
		return nil, nil
	}
	out := make([]ContextValues, len(value.Type.Contexts))
	found := false
	for i := range value.Type.Contexts {
		c := &value.Type.Contexts[i]
		values, err := c.fromFields(fields)
		if err != nil {
			return nil, err
		}
		for _, given := range s.Contexts {
			if given.Name == c.Name {
				values = append(values, given.Values...)
			}
		}
		out[i] = ContextValues{Name: c.Name, Values: values}
		found = found || len(values) > 0
	}
	if !found {
		return nil, eserr.IllegalArgument("Contexts are mandatory in context enabled completion field [%s]", value.Type.Name)
	}
	return out, nil
}

func (c *SuggestContext) fromFields(fields []IndexedField) ([]string, error) {
	var out []string
	if c.Path == "" {
		return nil, nil
	}
	for i := range fields {
		f := &fields[i]
		if f.Type.Name != c.Path {
			continue
		}
		value, ok := c.fromField(f)
		if !ok {
			return nil, eserr.IllegalArgument("Failed to parse context field [%s], only keyword and text fields are accepted", c.Path)
		}
		out = append(out, value)
	}
	return out, nil
}

func (c *SuggestContext) fromField(f *IndexedField) (string, bool) {
	switch {
	case c.Geo:
		x, y := geo.Decode(f.Num)
		return geo.Geohash(x, y, min(c.Precision, 12)), true
	case f.Kind == KindKeyword || f.Kind == KindText:
		return f.Str, true
	case f.Type.Type == "boolean" && f.Num == 1:
		return "T", true
	case f.Type.Type == "boolean":
		return "F", true
	}
	return "", false
}
