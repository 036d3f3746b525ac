package painless

import (
	"unicode/utf16"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// fault is what is wrong with a script at a place of it. Readers and compilers
// leave deep recursion by a panic with it, which their entry functions recover.
type fault struct {
	pos   int // in bytes
	cause *eserr.Error
	stack []string // frames of the server's methods above the script's
}

func faultAt(pos int, cause *eserr.Error) *fault { return &fault{pos: pos, cause: cause} }

// plain is one of Java's exceptions; without a reason where that is empty.
func plain(typ, reason string) *eserr.Error {
	return &eserr.Error{Status: 400, Type: typ, Reason: reason, NoReason: reason == "", Plain: true}
}

// nowhere is the place of a fault that the server knows no place of.
const nowhere = -1

// notNullable refuses ?. where the result cannot be null.
func notNullable() *fault {
	return faultAt(nowhere, eserr.IllegalArgument("Result of null safe operator must be nullable"))
}

// dynamicNull is what comes of asking null for a member.
func dynamicNull() *eserr.Error {
	return plain("null_pointer_exception", `Cannot invoke "Object.getClass()" because "callArgs[0]" is null`)
}

// catch turns a panic with a fault into an error.
func catch(into **fault) {
	switch r := recover().(type) {
	case nil:
	case *fault:
		*into = r
	default:
		panic(r)
	}
}

// snippet is how much of a script an error shows to either side of its place.
const snippet = 25

// compileError is the answer to a script that does not compile.
//
// Server: PainlessScriptEngine.convertToScriptException.
func compileError(source string, f *fault) *eserr.Error {
	if f.pos == nowhere {
		e := eserr.New(400, "script_exception", "compile error")
		e.Meta = xcontent.Object{{Key: "script_stack", Value: []string{}}, {Key: "script", Value: source}, {Key: "lang", Value: "painless"}}
		return e.Wrap(f.cause)
	}
	units := utf16.Encode([]rune(source))
	offset := len(utf16.Encode([]rune(source[:f.pos])))
	start, end := max(0, offset-snippet), min(len(units), offset+snippet)
	shown, blanks := string(utf16.Decode(units[start:end])), offset-start
	if start > 0 {
		shown, blanks = "... "+shown, blanks+len("... ")
	}
	if end < len(units) {
		shown += " ..."
	}
	return scriptError("compile error", source, append(f.stack, shown, pointer(blanks)), offset, start, end, f.cause)
}

// runtimeError is the answer to a script that fails while it runs; statements are
// the places where statements begin.
//
// Server: PainlessScript.convertToScriptException.
func runtimeError(source string, statements []int, f *fault) *eserr.Error {
	start, end := 0, len(source)
	for _, s := range statements {
		switch {
		case s <= f.pos:
			start = max(start, s)
		default:
			end = min(end, s)
		}
	}
	units := func(at int) int { return len(utf16.Encode([]rune(source[:at]))) }
	offset := units(f.pos)
	stack := append(f.stack, source[start:end], pointer(offset-units(start)))
	return scriptError("runtime error", source, stack, offset, units(start), units(end), f.cause)
}

func pointer(blanks int) string {
	out := make([]byte, blanks, blanks+len("^---- HERE"))
	for i := range out {
		out[i] = ' '
	}
	return string(out) + "^---- HERE"
}

func scriptError(reason, source string, stack []string, offset, start, end int, cause *eserr.Error) *eserr.Error {
	e := eserr.New(400, "script_exception", "%s", reason)
	e.Meta = xcontent.Object{{Key: "script_stack", Value: stack}, {Key: "script", Value: source}, {Key: "lang", Value: "painless"},
		{Key: "position", Value: xcontent.Object{{Key: "offset", Value: offset}, {Key: "start", Value: start}, {Key: "end", Value: end}}}}
	return e.Wrap(cause)
}
