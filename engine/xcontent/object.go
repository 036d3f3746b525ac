package xcontent

// Object is a JSON object whose keys keep the order in which they were added.
type Object []Member

// Member is one key of an Object. The value is one of nil, bool, int, int32,
// int64, Double, Float, NumberText, string, Raw, Value, Object, []any,
// []string or []Object.
type Member struct {
	Key   string
	Value any
}

// Double prints as a Java double: 1.0, 1.0E10.
type Double float64

// Float prints as a Java float: 0.2876821.
type Float float32

// NumberText is a number literal of a document. It prints as the server prints
// it after reading it: 1.10 as 1.1, 1e2 as 100.0, whole numbers unchanged.
type NumberText string

// Raw is JSON text, such as a stored _source. It is printed as it is, or read
// and printed anew where the layout or a filter asks for it.
type Raw []byte

// rawDepth is how deep Raw may be nested. It is more than any reader of requests
// lets in.
const rawDepth = 10 * MaxDepth

// parseRaw reads text that the engine has accepted before; the zero Value if it
// is broken all the same.
func parseRaw(text Raw) Value {
	v, err := Parse(text, Limits{Depth: rawDepth})
	if err != nil {
		return Value{}
	}
	return v
}

// With gives the object with one more key at its end.
func (o Object) With(key string, value any) Object { return append(o, Member{key, value}) }

// Set replaces the value of key in place, or adds it at the end.
func (o *Object) Set(key string, value any) {
	for i := range *o {
		if (*o)[i].Key == key {
			(*o)[i].Value = value
			return
		}
	}
	*o = append(*o, Member{key, value})
}

// Get is the value of key; ok is false if there is none.
func (o Object) Get(key string) (value any, ok bool) {
	for _, m := range o {
		if m.Key == key {
			return m.Value, true
		}
	}
	return nil, false
}
