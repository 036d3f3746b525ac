package painless

import "strings"

// Type is a class or a primitive type that scripts may use.
type Type struct {
	name    string // canonical, such as java.lang.String or int
	supers  []*Type
	boxes   *Type // the primitive type that it boxes
	numeric int   // primitive numbers: their order
	methods map[string]*method
	statics map[string]*method
	fields  map[string]*field // static ones
	makes   map[int]*method   // constructors by their number of arguments
}

// method is one that scripts may call; they are told apart by name and number of
// arguments.
type method struct {
	returns *Type
	params  []*Type
	call    func(m *machine, of any, args []any) any
}

type field struct {
	typ   *Type
	value any
}

// The order of primitive numbers.
const (
	rankByte = iota + 1
	rankShort
	rankChar
	rankInt
	rankLong
	rankFloat
	rankDouble
)

var (
	typeVoid    = &Type{name: "void"}
	typeDef     = &Type{name: "def"}
	typeBoolean = &Type{name: "boolean"}
	typeByte    = &Type{name: "byte", numeric: rankByte}
	typeShort   = &Type{name: "short", numeric: rankShort}
	typeChar    = &Type{name: "char", numeric: rankChar}
	typeInt     = &Type{name: "int", numeric: rankInt}
	typeLong    = &Type{name: "long", numeric: rankLong}
	typeFloat   = &Type{name: "float", numeric: rankFloat}
	typeDouble  = &Type{name: "double", numeric: rankDouble}
)

func (t *Type) primitive() bool { return t == typeBoolean || t.numeric > 0 }

// isA says whether every value of the type is one of another.
func (t *Type) isA(other *Type) bool {
	if t == other {
		return true
	}
	for _, s := range t.supers {
		if s.isA(other) {
			return true
		}
	}
	return false
}

// method finds one by name and number of arguments, in the type or one that it
// extends.
func (t *Type) method(key string) *method {
	if m, ok := t.methods[key]; ok {
		return m
	}
	for _, s := range t.supers {
		if m := s.method(key); m != nil {
			return m
		}
	}
	return nil
}

// getter finds the method that a member stands for.
func (t *Type) getter(name string) *method {
	upper := strings.ToUpper(name[:1]) + name[1:]
	for _, key := range []string{"get" + upper + "/0", "is" + upper + "/0"} {
		if m := t.method(key); m != nil {
			return m
		}
	}
	return nil
}

// mayCast says whether a value of one type may be given where another is wanted.
// internal stands for arguments and results, where numbers may be boxed.
//
// Server: AnalyzerCaster.getLegalCast.
func (l *library) mayCast(from, to *Type, explicit, internal bool) bool {
	switch {
	case from == to:
		return true
	case from == typeVoid || to == typeVoid:
		return false
	case from == typeDef:
		return true
	case to == typeDef:
		return true
	case from.numeric > 0 && to.numeric > 0:
		return widens(from, to) || explicit
	case from.primitive() && !to.primitive():
		if explicit && from == typeChar && to == l.text {
			return true
		}
		return internal && l.boxOf(from).isA(to)
	case !from.primitive() && to.primitive():
		if explicit && to == typeChar && from == l.text {
			return true
		}
		return internal && from.boxes != nil && (from.boxes == to || widens(from.boxes, to))
	case from.primitive():
		return false
	}
	return from.isA(to) || explicit && to.isA(from)
}

// widens says whether every number of one primitive type is one of another.
func widens(from, to *Type) bool {
	switch {
	case from.numeric == 0 || to.numeric == 0:
		return false
	case to == typeChar, from == typeChar && to.numeric < rankInt:
		return from == to
	}
	return from.numeric <= to.numeric
}
