package xcontent

import "strings"

// JavaText prints a value, of the types that Member names, as Java's toString
// does its maps and lists: {a=1, b=[x, y]}.
func JavaText(v any) string {
	var b strings.Builder
	javaText(&b, v)
	return b.String()
}

func javaText(b *strings.Builder, v any) {
	switch v := v.(type) {
	case nil:
		b.WriteString("null")
	case string:
		b.WriteString(v)
	case Value:
		javaText(b, v.Any())
	case Object:
		b.WriteByte('{')
		for i, m := range v {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(m.Key)
			b.WriteByte('=')
			javaText(b, m.Value)
		}
		b.WriteByte('}')
	case []any:
		b.WriteByte('[')
		for i, item := range v {
			if i > 0 {
				b.WriteString(", ")
			}
			javaText(b, item)
		}
		b.WriteByte(']')
	default:
		b.Write(Encode(v, Format{}))
	}
}
