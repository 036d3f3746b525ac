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

// JavaClass is the class that the server's parser makes of a value; "" of null.
func (v Value) JavaClass() string {
	switch v.Kind() {
	case KindNull, KindMissing:
		return ""
	case KindString:
		return "java.lang.String"
	case KindBool:
		return "java.lang.Boolean"
	case KindArray:
		return "java.util.ArrayList"
	case KindObject:
		return "java.util.HashMap"
	}
	n, whole := v.Int64()
	switch {
	case !v.IsInteger():
		return "java.lang.Double"
	case !whole:
		return "java.math.BigInteger"
	case int64(int32(n)) == n:
		return "java.lang.Integer"
	}
	return "java.lang.Long"
}
