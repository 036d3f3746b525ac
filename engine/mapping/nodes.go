package mapping

import (
	"math"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// The values of a definition, as the server's maps hold them, are nil, bool,
// number, string, []any and *dict.

// number is a JSON number as Java prints it after reading it.
type number struct {
	text  string
	float bool
}

// dict is an object of a definition. Its keys are in the order in which the
// server walks them: requests go through a hash map on their way in. Whoever
// reads an option takes it out, so that what is left is unknown.
type dict struct {
	keys []string
	vals []any
}

// newDict reads an object of a request, or gives an empty dict for no value.
func newDict(v xcontent.Value) *dict {
	fields := v.Fields()
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.Key
	}
	d := &dict{keys: make([]string, 0, len(fields)), vals: make([]any, 0, len(fields))}
	for _, i := range java.HashMapOrder(keys) {
		d.put(strings.Clone(keys[i]), newNode(fields[i].Value))
	}
	return d
}

// newPrinted reads a definition that a mapping has printed.
func newPrinted(o xcontent.Object) *dict {
	d := &dict{}
	for _, m := range o {
		d.put(m.Key, printedNode(m.Value))
	}
	return d
}

func printedNode(v any) any {
	switch v := v.(type) {
	case xcontent.Object:
		return newPrinted(v)
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = printedNode(v[i])
		}
		return list
	case []string:
		list := make([]any, len(v))
		for i := range v {
			list[i] = v[i]
		}
		return list
	case int:
		return number{text: strconv.Itoa(v)}
	case int64:
		return number{text: strconv.FormatInt(v, 10)}
	case xcontent.NumberText:
		return number{text: string(v), float: strings.ContainsAny(string(v), ".eE")}
	case xcontent.Double:
		return number{text: java.DoubleString(float64(v)), float: true}
	case xcontent.Float:
		return number{text: java.FloatString(float32(v)), float: true}
	}
	return v
}

func newNode(v xcontent.Value) any {
	switch v.Kind() {
	case xcontent.KindBool:
		return v.Text() == "true"
	case xcontent.KindNumber:
		n := newNumber(v)
		if strings.HasSuffix(n.text, "Infinity") { // which the server's maps print as a text
			return n.text
		}
		return n
	case xcontent.KindString:
		return strings.Clone(v.Text())
	case xcontent.KindArray:
		items := v.Items()
		list := make([]any, len(items))
		for i, item := range items {
			list[i] = newNode(item)
		}
		return list
	case xcontent.KindObject:
		return newDict(v)
	}
	return nil
}

func newNumber(v xcontent.Value) number {
	if v.IsInteger() {
		text := v.Text()
		if text == "-0" {
			text = "0"
		}
		return number{text: strings.Clone(text)}
	}
	f, _ := strconv.ParseFloat(v.Text(), 64)
	return number{text: java.DoubleString(f), float: true}
}

// put adds a key, or replaces its value in place.
func (d *dict) put(key string, val any) {
	for i, k := range d.keys {
		if k == key {
			d.vals[i] = val
			return
		}
	}
	d.keys, d.vals = append(d.keys, key), append(d.vals, val)
}

// get is the value of key; ok is false if there is none.
func (d *dict) get(key string) (val any, ok bool) {
	for i, k := range d.keys {
		if k == key {
			return d.vals[i], true
		}
	}
	return nil, false
}

// take is get, and removes the key.
func (d *dict) take(key string) (val any, ok bool) {
	for i, k := range d.keys {
		if k == key {
			val = d.vals[i]
			d.keys = append(d.keys[:i], d.keys[i+1:]...)
			d.vals = append(d.vals[:i], d.vals[i+1:]...)
			return val, true
		}
	}
	return nil, false
}

// filter keeps the members for which keep answers true, in order.
func (d *dict) filter(keep func(key string, val any) (bool, error)) error {
	keys, vals := d.keys, d.vals
	d.keys, d.vals = nil, nil
	for i, k := range keys {
		kept, err := keep(k, vals[i])
		if err != nil {
			return err
		}
		if kept {
			d.keys, d.vals = append(d.keys, k), append(d.vals, vals[i])
		}
	}
	return nil
}

// clone copies the dict with all below it.
func (d *dict) clone() *dict {
	c := &dict{keys: append([]string(nil), d.keys...), vals: make([]any, len(d.vals))}
	for i, v := range d.vals {
		c.vals[i] = cloneNode(v)
	}
	return c
}

func cloneNode(v any) any {
	switch v := v.(type) {
	case *dict:
		return v.clone()
	case []any:
		c := make([]any, len(v))
		for i := range v {
			c[i] = cloneNode(v[i])
		}
		return c
	}
	return v
}

// object is the dict as an answer prints it.
func (d *dict) object() xcontent.Object {
	o := make(xcontent.Object, 0, len(d.keys))
	for i, k := range d.keys {
		o = append(o, xcontent.Member{Key: k, Value: printable(d.vals[i])})
	}
	return o
}

// printable turns a value of a definition into one of an answer.
func printable(v any) any {
	switch v := v.(type) {
	case *dict:
		return v.object()
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = printable(v[i])
		}
		return list
	case number:
		return xcontent.NumberText(v.text)
	}
	return v
}

// text is Java's toString of a value of a definition.
func text(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case number:
		return v.text
	case string:
		return v
	case term:
		return v.String()
	case *dict:
		var b strings.Builder
		for i, k := range v.keys {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(k + "=" + text(v.vals[i]))
		}
		return "{" + b.String() + "}"
	case []any:
		var b strings.Builder
		for i, item := range v {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(text(item))
		}
		return "[" + b.String() + "]"
	}
	return ""
}

// className is the Java class of a value of a definition.
func className(v any) string {
	switch v := v.(type) {
	case bool:
		return "java.lang.Boolean"
	case number:
		return v.class()
	case *dict:
		return "java.util.LinkedHashMap"
	case []any:
		return "java.util.ArrayList"
	}
	return "java.lang.String"
}

func (n number) class() string {
	if n.float {
		return "java.lang.Double"
	}
	if _, err := strconv.ParseInt(n.text, 10, 32); err == nil {
		return "java.lang.Integer"
	}
	if _, err := strconv.ParseInt(n.text, 10, 64); err == nil {
		return "java.lang.Long"
	}
	return "java.math.BigInteger"
}

// simpleClass is the class name without its package.
func simpleClass(v any) string {
	name := className(v)
	return name[strings.LastIndexByte(name, '.')+1:]
}

func (n number) value() float64 {
	f, _ := strconv.ParseFloat(n.text, 64)
	return f
}

// boolOf reads a boolean: true, false, or the same as text.
func boolOf(v any) (bool, error) {
	switch text(v) {
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	return false, eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", text(v))
}

// namedBool is boolOf for an option whose name goes into the error.
func namedBool(v any, name string) (bool, error) {
	b, err := boolOf(v)
	if err != nil {
		return false, eserr.IllegalArgument("Could not convert [%s] to boolean", name).Wrap(eserr.From(err))
	}
	return b, nil
}

// intOf reads an int, which a number with a fraction is not.
func intOf(v any) (int, error) {
	n, ok := v.(number)
	if !ok {
		return parseInt(text(v))
	}
	if n.float {
		f := n.value()
		if f != math.Trunc(f) {
			return 0, eserr.IllegalArgument("%s is not an integer value", n.text)
		}
		if f < math.MinInt32 || f > math.MaxInt32 {
			return 0, arithmetic("integer overflow")
		}
		return int(f), nil
	}
	i, err := strconv.ParseInt(n.text, 10, 64)
	if err != nil {
		return 0, arithmetic("BigInteger out of long range")
	}
	if i != int64(int32(i)) {
		return 0, arithmetic("integer overflow")
	}
	return int(i), nil
}

// parseInt is Java's Integer.parseInt.
func parseInt(s string) (int, error) {
	i, ok := parseLong(s)
	if !ok || i < math.MinInt32 || i > math.MaxInt32 {
		return 0, numberFormat(s)
	}
	return int(i), nil
}

func doubleOf(v any) (float64, error) {
	switch v := v.(type) {
	case number:
		return v.value(), nil
	case term:
		return parseDouble(string(v))
	}
	return parseDouble(text(v))
}

func floatOf(v any) (float32, error) {
	if n, ok := v.(number); ok {
		return float32(n.value()), nil
	}
	return parseFloat(text(v))
}

// stringOf is the text of a value; ok is false for null.
func stringOf(v any) (s string, ok bool) {
	if v == nil {
		return "", false
	}
	return text(v), true
}
