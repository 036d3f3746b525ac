package painless

// statement is one of a script's statements.
type statement interface{ place() int }

// node is a place in the script, in bytes.
type node struct{ pos int }

func (n node) place() int { return n.pos }

type (
	// block is statements in a row.
	block struct {
		node
		list []statement
	}
	// declaration is variables of one type.
	declaration struct {
		node
		typ  string
		vars []declared
	}
	declared struct {
		node
		name  string
		value expression // nil for the type's default
	}
	ifElse struct {
		node
		condition expression
		then      *block
		otherwise *block // nil for none
	}
	// loop is while, and for with its parts.
	loop struct {
		node
		word      string // while, do or for
		start     statement
		condition expression // nil for ever
		after     expression
		body      *block // nil for none
	}
	// each goes through a list.
	each struct {
		node
		typ, name string
		namePos   int
		list      expression
		body      *block
	}
	jump struct {
		node
		word string // break or continue
	}
	result struct {
		node
		value expression // nil for none
	}
	use struct {
		node
		value expression
	}
)

// expression is what has a value.
type expression interface{ place() int }

type (
	literal struct {
		node
		kind tokenKind // of the token
		text string
	}
	symbol struct {
		node
		name string
	}
	member struct {
		node
		of       expression
		name     string
		nullSafe bool
	}
	index struct {
		node
		of, at expression
	}
	call struct {
		node
		of       expression // nil for a function of the script
		name     string
		args     []expression
		nullSafe bool
	}
	construct struct {
		node
		typ  string
		args []expression
	}
	unary struct {
		node
		sign string
		of   expression
	}
	// step is ++ and --, before or after.
	step struct {
		node
		sign  string
		of    expression
		after bool
	}
	cast struct {
		node
		typ string
		of  expression
	}
	instanceOf struct {
		node
		of  expression
		typ string
	}
	binary struct {
		node
		sign        string
		left, right expression
	}
	conditionalValue struct {
		node
		condition, then, otherwise expression
	}
	assignment struct {
		node
		sign     string // = or one such as +=
		to, from expression
	}
	listOf struct {
		node
		items []expression
	}
	mapOf struct {
		node
		keys, values []expression
	}
)
