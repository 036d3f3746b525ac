package eserr

import (
	"strconv"
	"strings"
)

// Validation collects everything that is wrong with a request. The zero value is
// empty.
type Validation struct {
	problems []string
}

// Add notes one more problem.
func (v *Validation) Add(format string, args ...any) {
	v.problems = append(v.problems, text(format, args))
}

// AddAll notes the problems of another collection.
func (v *Validation) AddAll(other Validation) { v.problems = append(v.problems, other.problems...) }

// Len is the number of problems.
func (v *Validation) Len() int { return len(v.problems) }

// Err is nil if nothing is wrong, else the exception that lists all problems: 400.
func (v *Validation) Err() error {
	if len(v.problems) == 0 {
		return nil
	}
	return v.As("action_request_validation_exception")
}

// As is the exception of the given type that lists all problems: 400.
func (v *Validation) As(typ string) *Error {
	return plain(400, typ, v.Text(), nil)
}

// Text lists the problems: "Validation Failed: 1: …;2: …;".
func (v *Validation) Text() string {
	var b strings.Builder
	b.WriteString("Validation Failed: ")
	for i, p := range v.problems {
		b.WriteString(strconv.Itoa(i + 1))
		b.WriteString(": ")
		b.WriteString(p)
		b.WriteByte(';')
	}
	return b.String()
}
