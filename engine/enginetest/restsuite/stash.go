package restsuite

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// stash holds what a test keeps of one answer for later steps.
type stash map[string]any

var embedded = regexp.MustCompile(`\$\{([^}]+)\}`)

// stashed tells whether s refers to a stashed value.
func stashed(s string) bool { return strings.HasPrefix(s, "$") || embedded.MatchString(s) }

// resolve is the value that a text with $name or ${name} stands for.
func (st stash) resolve(s string) (any, error) {
	if strings.HasPrefix(s, "$") && !strings.HasPrefix(s, "${") {
		v, ok := st[s[1:]]
		if !ok {
			return nil, fmt.Errorf("stashed value not found for key [%s]", s[1:])
		}
		return v, nil
	}
	var missing error
	out := embedded.ReplaceAllStringFunc(s, func(m string) string {
		v, ok := st[m[2:len(m)-1]]
		if !ok {
			missing = fmt.Errorf("stashed value not found for key [%s]", m[2:len(m)-1])
		}
		return text(v)
	})
	return out, missing
}

// replace gives v with all references, in keys too, replaced.
func (st stash) replace(v any) (any, error) {
	switch v := v.(type) {
	case string:
		if stashed(v) {
			return st.resolve(v)
		}
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			r, err := st.replace(e)
			if err != nil {
				return nil, err
			}
			out[i] = r
		}
		return out, nil
	case *object:
		out := newObject()
		for _, k := range v.keys {
			r, err := st.replace(v.vals[k])
			if err != nil {
				return nil, err
			}
			key, err := st.replace(k)
			if err != nil {
				return nil, err
			}
			out.set(text(key), r)
		}
		return out, nil
	}
	return v, nil
}

// lookup follows a dotted path into a value. A missing key is nil; a list that
// is too short, or an index that is no number, is an error.
func (st stash) lookup(v any, path string) (any, error) {
	for _, key := range splitPath(path) {
		if stashed(key) {
			r, err := st.resolve(key)
			if err != nil {
				return nil, err
			}
			key = text(r)
		}
		switch x := v.(type) {
		case *object:
			if key == "_arbitrary_key_" {
				if len(x.keys) == 0 {
					return nil, fmt.Errorf("requested [_arbitrary_key_] but the map was empty")
				}
				v = x.keys[0]
				continue
			}
			v = x.vals[key]
		case []any:
			i, err := strconv.Atoi(key)
			if err != nil {
				return nil, fmt.Errorf("element was a list, but [%s] was not numeric", key)
			}
			if i < 0 || i >= len(x) {
				return nil, fmt.Errorf("element was a list with %d elements, but [%s] was out of bounds", len(x), key)
			}
			v = x[i]
		default:
			return nil, nil
		}
	}
	return v, nil
}

// splitPath cuts a path at its dots; \. is a dot inside a key.
func splitPath(path string) []string {
	var keys []string
	var key strings.Builder
	for i := 0; i < len(path); i++ {
		switch {
		case path[i] == '\\' && i+1 < len(path) && path[i+1] == '.':
			key.WriteByte('.')
			i++
		case path[i] == '.':
			if key.Len() > 0 {
				keys = append(keys, key.String())
			}
			key.Reset()
		default:
			key.WriteByte(path[i])
		}
	}
	if key.Len() > 0 {
		keys = append(keys, key.String())
	}
	return keys
}
