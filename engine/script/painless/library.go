package painless

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// library is the types that scripts of one context may use.
type library struct {
	byName map[string]*Type // by canonical name and by the name after the last dot
	object, charSequence, text, number,
	list, collection, mapping, pattern *Type
}

func (l *library) add(t *Type) *Type {
	l.byName[t.name] = t
	l.byName[t.name[strings.LastIndexByte(t.name, '.')+1:]] = t
	return t
}

// newLibrary makes the types that every context has.
//
// Server: the lists under org.elasticsearch.painless.spi, of which this is a part.
func newLibrary() *library {
	l := &library{byName: map[string]*Type{}}
	for _, t := range []*Type{typeVoid, typeDef, typeBoolean, typeByte, typeShort, typeChar, typeInt, typeLong, typeFloat, typeDouble} {
		l.byName[t.name] = t
	}
	l.object = l.add(&Type{name: "java.lang.Object"})
	l.charSequence = l.class("java.lang.CharSequence", l.object)
	l.text = l.class("java.lang.String", l.charSequence)
	l.number = l.class("java.lang.Number", l.object)
	l.boxes()
	l.object.methods = map[string]*method{
		"equals/1": {typeBoolean, []*Type{l.object}, func(_ *machine, of any, a []any) any { return same(of, a[0]) }},
		"hashCode/0": {typeInt, nil, func(m *machine, of any, _ []any) any {
			if s, ok := of.(string); ok {
				return java.StringHash(s)
			}
			panic(m.fail(notBuilt("hashCode")))
		}},
		"toString/0": {l.text, nil, func(_ *machine, of any, _ []any) any { return textOf(of) }},
	}
	l.pattern = l.class("java.util.regex.Pattern", l.object)
	l.texts()
	l.collections()
	l.maths()
	return l
}

func (l *library) class(name string, supers ...*Type) *Type {
	return l.add(&Type{name: name, supers: supers})
}

// boxes are the classes of boxed primitive values, and of what goes with them.
func (l *library) boxes() {
	box := func(name string, super, of *Type) { l.class("java.lang."+name, super).boxes = of }
	box("Boolean", l.object, typeBoolean)
	box("Character", l.object, typeChar)
	box("Byte", l.number, typeByte)
	box("Short", l.number, typeShort)
	box("Integer", l.number, typeInt)
	box("Long", l.number, typeLong)
	box("Float", l.number, typeFloat)
	box("Double", l.number, typeDouble)
	integer := l.byName["Integer"]
	integer.statics = map[string]*method{
		"parseInt/1": {typeInt, []*Type{l.text}, func(m *machine, _ any, a []any) any { return m.parseInt(a[0]) }},
		"max/2":      {typeInt, []*Type{typeInt, typeInt}, func(_ *machine, _ any, a []any) any { return max(a[0].(int32), a[1].(int32)) }},
		"min/2":      {typeInt, []*Type{typeInt, typeInt}, func(_ *machine, _ any, a []any) any { return min(a[0].(int32), a[1].(int32)) }},
	}
	integer.fields = map[string]*field{"MAX_VALUE": {typeInt, int32(math.MaxInt32)}, "MIN_VALUE": {typeInt, int32(math.MinInt32)}}
	is := func(f func(r rune) bool) *method {
		return &method{typeBoolean, []*Type{typeInt}, func(_ *machine, _ any, a []any) any { return f(rune(a[0].(int32))) }}
	}
	l.byName["Character"].statics = map[string]*method{
		"isDigit/1": is(unicode.IsDigit), "isLetter/1": is(unicode.IsLetter), "isUpperCase/1": is(unicode.IsUpper), "isLowerCase/1": is(unicode.IsLower),
		"isLetterOrDigit/1": is(func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }),
		"isWhitespace/1": is(func(r rune) bool {
			return r >= '\t' && r <= '\r' || r >= 0x1C && r <= 0x1F || unicode.In(r, unicode.Z) && r != 0xA0 && r != 0x2007 && r != 0x202F
		}),
	}
}

// boxOf is the class of a boxed primitive value.
func (l *library) boxOf(t *Type) *Type {
	switch t {
	case typeBoolean:
		return l.byName["java.lang.Boolean"]
	case typeInt:
		return l.byName["java.lang.Integer"]
	case typeChar:
		return l.byName["java.lang.Character"]
	}
	return l.byName["java.lang."+strings.ToUpper(t.name[:1])+t.name[1:]]
}

func (l *library) maths() {
	one := func(f func(float64) float64) *method {
		return &method{typeDouble, []*Type{typeDouble}, func(_ *machine, _ any, a []any) any { return f(a[0].(float64)) }}
	}
	two := func(f func(a, b float64) float64) *method {
		return &method{typeDouble, []*Type{typeDouble, typeDouble}, func(_ *machine, _ any, a []any) any { return f(a[0].(float64), a[1].(float64)) }}
	}
	m := l.class("java.lang.Math", l.object)
	m.statics = map[string]*method{"abs/1": one(math.Abs), "ceil/1": one(math.Ceil), "floor/1": one(math.Floor), "sqrt/1": one(math.Sqrt),
		"rint/1": one(math.RoundToEven), "max/2": two(math.Max), "min/2": two(math.Min), "pow/2": two(math.Pow),
		"round/1": {typeLong, []*Type{typeDouble}, func(_ *machine, _ any, a []any) any { return java.Round(a[0].(float64)) }}}
	m.fields = map[string]*field{"PI": {typeDouble, math.Pi}, "E": {typeDouble, math.E}}
}

// units gives the UTF-16 code units of a text.
func units(v any) []uint16 { return utf16.Encode([]rune(textOf(v))) }

func decode(u []uint16) string { return string(utf16.Decode(u)) }

func (l *library) texts() {
	l.charSequence.methods = map[string]*method{
		"length/0": {typeInt, nil, func(_ *machine, of any, _ []any) any { return int32(len(units(of))) }},
		"charAt/1": {typeChar, []*Type{typeInt}, func(m *machine, of any, a []any) any { return m.charAt(of, a[0].(int32)) }},
		"subSequence/2": {l.charSequence, []*Type{typeInt, typeInt}, func(m *machine, of any, a []any) any {
			return m.substring(of, a[0].(int32), a[1].(int32))
		}},
	}
	text := func(f func(s, arg string) any, returns *Type) *method {
		return &method{returns, []*Type{l.text}, func(m *machine, of any, a []any) any { return f(of.(string), m.notNull(a[0])) }}
	}
	index := func(f func(u, part []uint16) int) *method {
		return text(func(s, part string) any { return int32(f(units(s), units(part))) }, typeInt)
	}
	plain := func(f func(s string) any, returns *Type) *method {
		return &method{returns, nil, func(_ *machine, of any, _ []any) any { return f(of.(string)) }}
	}
	sequence := []*Type{l.charSequence}
	l.text.methods = map[string]*method{
		"startsWith/1": text(func(s, p string) any { return strings.HasPrefix(s, p) }, typeBoolean),
		"endsWith/1":   text(func(s, p string) any { return strings.HasSuffix(s, p) }, typeBoolean),
		"equalsIgnoreCase/1": {typeBoolean, []*Type{l.text}, func(_ *machine, of any, a []any) any {
			s, ok := a[0].(string)
			return ok && strings.EqualFold(of.(string), s)
		}},
		"concat/1":        {l.text, []*Type{l.text}, func(m *machine, of any, a []any) any { return m.join(of, m.notNull(a[0])) }},
		"compareTo/1":     text(func(s, p string) any { return compareUnits(units(s), units(p)) }, typeInt),
		"indexOf/1":       index(func(u, p []uint16) int { return find(u, p, 0) }),
		"lastIndexOf/1":   index(findLast),
		"isEmpty/0":       plain(func(s string) any { return s == "" }, typeBoolean),
		"trim/0":          plain(func(s string) any { return strings.TrimFunc(s, func(r rune) bool { return r <= ' ' }) }, l.text),
		"toLowerCase/0":   plain(func(s string) any { return strings.ToLower(s) }, l.text),
		"toUpperCase/0":   plain(func(s string) any { return strings.ToUpper(s) }, l.text),
		"contains/1":      {typeBoolean, sequence, func(m *machine, of any, a []any) any { return strings.Contains(of.(string), m.notNull(a[0])) }},
		"contentEquals/1": {typeBoolean, sequence, func(m *machine, of any, a []any) any { return of.(string) == m.notNull(a[0]) }},
		"replace/2": {l.text, []*Type{l.charSequence, l.charSequence}, func(m *machine, of any, a []any) any {
			from, to := m.notNull(a[0]), m.notNull(a[1])
			m.grow(len(of.(string)) + strings.Count(of.(string), from)*len(to))
			return strings.ReplaceAll(of.(string), from, to)
		}},
		"substring/1": {l.text, []*Type{typeInt}, func(m *machine, of any, a []any) any {
			return m.substring(of, a[0].(int32), int32(len(units(of))), "java.base/java.lang.String.substring(String.java:2682)")
		}},
		"substring/2": {l.text, []*Type{typeInt, typeInt}, func(m *machine, of any, a []any) any {
			return m.substring(of, a[0].(int32), a[1].(int32))
		}},
	}
	l.text.statics = map[string]*method{"valueOf/1": {l.text, []*Type{typeDef}, func(_ *machine, _ any, a []any) any { return textOf(a[0]) }}}
}

// listItem is what an element of a list or map counts for, in bytes.
const listItem = 16

// List and Map are the values of Java's ArrayList and HashMap.
type (
	List struct{ Items []any }
	Map  struct {
		keys   []any
		values map[any]any
	}
)

func (m *Map) put(key, value any) {
	if _, ok := m.values[key]; !ok {
		m.keys = append(m.keys, key)
	}
	m.values[key] = value
}

func (l *library) collections() {
	l.collection = l.class("java.util.Collection", l.object)
	l.list = l.class("java.util.List", l.collection)
	arrays := l.class("java.util.ArrayList", l.list)
	l.mapping = l.class("java.util.Map", l.object)
	hashes := l.class("java.util.HashMap", l.mapping)
	arrays.makes = map[int]*method{0: {returns: arrays, call: func(*machine, any, []any) any { return &List{} }}}
	hashes.makes = map[int]*method{0: {returns: hashes, call: func(*machine, any, []any) any { return &Map{values: map[any]any{}} }}}
	def := []*Type{typeDef}
	l.collection.methods = map[string]*method{
		"size/0":    {typeInt, nil, func(_ *machine, of any, _ []any) any { return int32(len(of.(*List).Items)) }},
		"isEmpty/0": {typeBoolean, nil, func(_ *machine, of any, _ []any) any { return len(of.(*List).Items) == 0 }},
		"contains/1": {typeBoolean, def, func(_ *machine, of any, a []any) any {
			for _, v := range of.(*List).Items {
				if same(v, a[0]) {
					return true
				}
			}
			return false
		}},
		"add/1": {typeBoolean, def, func(m *machine, of any, a []any) any {
			m.grow(listItem)
			l := of.(*List)
			l.Items = append(l.Items, a[0])
			return true
		}},
	}
	l.list.methods = map[string]*method{
		"get/1":       {typeDef, []*Type{typeInt}, func(m *machine, of any, a []any) any { return m.item(of.(*List), a[0].(int32)) }},
		"getLength/0": {typeInt, nil, func(_ *machine, of any, _ []any) any { return int32(len(of.(*List).Items)) }},
	}
	l.mapping.methods = map[string]*method{
		"size/0":        {typeInt, nil, func(_ *machine, of any, _ []any) any { return int32(len(of.(*Map).keys)) }},
		"isEmpty/0":     {typeBoolean, nil, func(_ *machine, of any, _ []any) any { return len(of.(*Map).keys) == 0 }},
		"containsKey/1": {typeBoolean, def, func(_ *machine, of any, a []any) any { _, ok := of.(*Map).values[a[0]]; return ok }},
		"get/1":         {typeDef, def, func(_ *machine, of any, a []any) any { return of.(*Map).values[a[0]] }},
		"put/2": {typeDef, []*Type{typeDef, typeDef}, func(m *machine, of any, a []any) any {
			m.grow(listItem)
			to := of.(*Map)
			old := to.values[a[0]]
			to.put(a[0], a[1])
			return old
		}},
	}
}

func (m *machine) notNull(v any) string {
	if v == nil {
		panic(m.fail(eserr.NullPointer()))
	}
	return textOf(v)
}

func (m *machine) item(l *List, i int32) any {
	if i < 0 || int(i) >= len(l.Items) {
		f := m.fail(plain("index_out_of_bounds_exception", "Index "+strconv.Itoa(int(i))+" out of bounds for length "+strconv.Itoa(len(l.Items))))
		f.stack = append(javaIndexFrames(), "java.base/java.util.ArrayList.get(ArrayList.java:427)")
		panic(f)
	}
	return l.Items[i]
}

// javaIndexFrames are the frames of the server's check of an index.
func javaIndexFrames() []string {
	return []string{"java.base/jdk.internal.util.Preconditions.outOfBounds(Preconditions.java:64)",
		"java.base/jdk.internal.util.Preconditions.outOfBoundsCheckIndex(Preconditions.java:70)",
		"java.base/jdk.internal.util.Preconditions.checkIndex(Preconditions.java:266)", "java.base/java.util.Objects.checkIndex(Objects.java:361)"}
}

func (m *machine) charAt(of any, i int32) any {
	u := units(of)
	if i >= 0 && int(i) < len(u) {
		return u[i]
	}
	n, at := strconv.Itoa(len(u)), strconv.Itoa(int(i))
	var f *fault
	if _, text := of.(string); text {
		f = m.fail(plain("string_index_out_of_bounds_exception", "index "+at+", length "+n))
		f.stack = []string{"java.base/java.lang.StringLatin1.charAt(StringLatin1.java:48)", "java.base/java.lang.String.charAt(String.java:1515)"}
	} else {
		f = m.fail(plain("index_out_of_bounds_exception", "Index "+at+" out of bounds for length "+n))
		f.stack = append(javaIndexFrames(), "org.apache.lucene.analysis.tokenattributes.CharTermAttributeImpl.charAt(CharTermAttributeImpl.java:102)")
	}
	panic(f)
}

func (m *machine) substring(of any, from, to int32, frames ...string) any {
	u := units(of)
	if from < 0 || from > to || int(to) > len(u) {
		f := m.fail(plain("string_index_out_of_bounds_exception",
			"begin "+strconv.Itoa(int(from))+", end "+strconv.Itoa(int(to))+", length "+strconv.Itoa(len(u))))
		f.stack = []string{"java.base/java.lang.String.checkBoundsBeginEnd(String.java:4606)", "java.base/java.lang.String.substring(String.java:2709)"}
		f.stack = append(f.stack, frames...)
		panic(f)
	}
	return decode(u[from:to])
}

func (m *machine) parseInt(v any) any {
	s := textOf(v)
	n, err := strconv.ParseInt(s, 10, 32)
	if err != nil {
		f := m.fail(eserr.NumberFormat(s))
		f.stack = []string{"java.base/java.lang.NumberFormatException.forInputString(NumberFormatException.java:67)",
			"java.base/java.lang.Integer.parseInt(Integer.java:668)", "java.base/java.lang.Integer.parseInt(Integer.java:786)"}
		panic(f)
	}
	return int32(n)
}

func find(u, part []uint16, from int) int {
	for i := from; i+len(part) <= len(u); i++ {
		if hasAt(u, part, i) {
			return i
		}
	}
	return -1
}

func findLast(u, part []uint16) int {
	for i := len(u) - len(part); i >= 0; i-- {
		if hasAt(u, part, i) {
			return i
		}
	}
	return -1
}

func hasAt(u, part []uint16, at int) bool {
	for k, c := range part {
		if u[at+k] != c {
			return false
		}
	}
	return true
}

func compareUnits(a, b []uint16) any {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return int32(a[i]) - int32(b[i])
		}
	}
	return int32(len(a) - len(b))
}
