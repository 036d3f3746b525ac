package xcontent

import "strconv"

// appendCompact prints v without any white space; Raw as it is.
func appendCompact(out []byte, v any) []byte {
	switch v := v.(type) {
	case Object:
		return appendCompactObject(out, v)
	case []any:
		return appendCompactList(out, v)
	case []string:
		return appendCompactList(out, v)
	case []Object:
		return appendCompactList(out, v)
	case []Value:
		return appendCompactList(out, v)
	case Raw:
		return append(out, v...)
	case Value:
		return appendCompactValue(out, v)
	}
	return appendScalar(out, v)
}

func appendCompactObject(out []byte, o Object) []byte {
	out = append(out, '{')
	for i := range o {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendString(out, o[i].Key)
		out = append(out, ':')
		out = appendCompact(out, o[i].Value)
	}
	return append(out, '}')
}

func appendCompactList[T any](out []byte, list []T) []byte {
	out = append(out, '[')
	for i := range list {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendCompact(out, list[i])
	}
	return append(out, ']')
}

func appendCompactValue(out []byte, v Value) []byte {
	switch v.kind {
	case KindObject:
		out = append(out, '{')
		for i, f := range v.Fields() {
			if i > 0 {
				out = append(out, ',')
			}
			out = appendString(out, f.Key)
			out = append(out, ':')
			out = appendCompactValue(out, f.Value)
		}
		return append(out, '}')
	case KindArray:
		out = append(out, '[')
		for i, item := range v.Items() {
			if i > 0 {
				out = append(out, ',')
			}
			out = appendCompactValue(out, item)
		}
		return append(out, ']')
	}
	return appendValueScalar(out, v)
}

// appendScalar prints what has no parts.
func appendScalar(out []byte, v any) []byte {
	switch v := v.(type) {
	case bool:
		return strconv.AppendBool(out, v)
	case int:
		return strconv.AppendInt(out, int64(v), 10)
	case int32:
		return strconv.AppendInt(out, int64(v), 10)
	case int64:
		return strconv.AppendInt(out, v, 10)
	case Double:
		return appendDouble(out, float64(v))
	case float64:
		return appendDouble(out, v)
	case Float:
		return appendFloat(out, float32(v))
	case NumberText:
		return appendNumberText(out, string(v))
	case string:
		return appendString(out, v)
	}
	return append(out, "null"...)
}

// appendValueScalar prints a Value that has no parts.
func appendValueScalar(out []byte, v Value) []byte {
	switch v.kind {
	case KindString:
		return appendString(out, v.Text())
	case KindNumber:
		return appendNumberText(out, v.Text())
	case KindBool:
		return append(out, v.Text()...)
	}
	return append(out, "null"...)
}
