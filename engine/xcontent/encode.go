package xcontent

// Format is a layout of an answer.
type Format struct {
	Pretty bool // the server's pretty printer: "key" : value, { }, [ ]; for JSON only
	YAML   bool
}

// Encode prints v, which is of the types that Member names. Pretty JSON ends
// with a line break, as the server's does.
func Encode(v any, f Format) []byte { return AppendEncode(nil, v, f) }

// AppendEncode adds what Encode prints to out.
func AppendEncode(out []byte, v any, f Format) []byte {
	switch {
	case f.YAML:
		return appendYAML(out, v)
	case f.Pretty:
		p := prettyPrinter{out: out}
		p.value(v)
		return append(p.out, '\n')
	}
	return appendCompact(out, v)
}
