package lesson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/tidwall/gjson"

	"esconsole/parser"
)

// Expect says what the answer above it has to be: a status, and values in its
// body.
//
//	#@ expect 409 error.type=version_conflict_engine_exception
//	#@ expect 2xx _version>=2 _source.title="iphone 12" error.reason~"required seqNo"
//	#@ expect 200|201 !error hits.hits.#=3
//
//	#@ expect hits.hits length=3 _source exists error absent
//
// A path alone has to be there, one with ! in front must not. Paths are those
// of gjson: hits.hits.0._id, hits.hits.#._id, a dot in a name is \. .
type Expect struct {
	Statuses []string // "409", "4xx"; none: any
	Terms    []Term
}

// Term is one comparison.
type Term struct {
	Path   string
	Length bool // compare the number of elements, members or characters
	Op     Op
	Value  string
	Quoted bool // the value was written in quotes: a string only
}

// Op is how a Term compares.
type Op string

// The comparisons of a Term.
const (
	Exists  Op = ""
	Missing Op = "!"
	Equal   Op = "="
	Differs Op = "!="
	Less    Op = "<"
	AtMost  Op = "<="
	More    Op = ">"
	AtLeast Op = ">="
	Matches Op = "~"
	Unlike  Op = "!~"
)

func (Expect) isStep() {}

func addExpect(s *Steps, line int, args string) error {
	e, err := parseExpect(args)
	if err != nil {
		return err
	}
	s.After = append(s.After, At{line, e})
	return nil
}

var statusWord = regexp.MustCompile(`^[1-5]([0-9][0-9]|xx)(\|[1-5]([0-9][0-9]|xx))*$`)

func parseExpect(args string) (Expect, error) {
	var e Expect
	if args == "" {
		return e, errors.New("a status or a comparison is missing, as in 409 or _version=2")
	}
	sc := scanner{src: args}
	for !sc.done() {
		if word := sc.peekWord(); statusWord.MatchString(word) {
			e.Statuses = append(e.Statuses, strings.Split(word, "|")...)
			sc.pos += len(word)
			continue
		}
		t, err := sc.term()
		if err != nil {
			return e, &wrong{sc.at, err}
		}
		e.Terms = append(e.Terms, t)
	}
	return e, nil
}

// announces tells whether e speaks of an error.
func (e Expect) announces() bool {
	for _, t := range e.Terms {
		if t.Op != Missing && (t.Path == "status" || t.Path == "error" || strings.HasPrefix(t.Path, "error.")) {
			return true
		}
	}
	return len(e.Statuses) > 0
}

// Check gives a line for each part that doesn't hold; none if all do.
func (e Expect) Check(a Answer, vars parser.Vars) []string {
	var unmet []string
	if len(e.Statuses) > 0 && !e.status(a.Status) {
		unmet = append(unmet, fmt.Sprintf("the status is %d, not %s", a.Status, strings.Join(e.Statuses, " or ")))
	}
	for _, t := range e.Terms {
		if msg := t.check(a, vars); msg != "" {
			unmet = append(unmet, msg)
		}
	}
	return unmet
}

func (e Expect) status(code int) bool {
	text := strconv.Itoa(code)
	for _, want := range e.Statuses {
		if want == text || strings.HasSuffix(want, "xx") && want[:1] == text[:1] {
			return true
		}
	}
	return false
}

// check gives "" if the term holds, else what is wrong.
func (t Term) check(a Answer, vars parser.Vars) string {
	got, found := Lookup(a, t.Path)
	switch {
	case t.Op == Missing && found:
		return fmt.Sprintf("%s is there: %s", t.Path, clip(got.Raw))
	case t.Op == Missing:
		return ""
	case !found:
		return fmt.Sprintf("there is no %s", t.Path)
	case t.Op == Exists:
		return ""
	}
	if t.Length {
		n, err := length(got)
		if err != nil {
			return fmt.Sprintf("%s: %v", t.Path, err)
		}
		got = Value{Raw: n, Text: n}
	}
	want, err := Expand(t.Value, vars)
	if err != nil {
		return err.Error()
	}
	holds, err := t.compare(got, want)
	switch {
	case err != nil:
		return fmt.Sprintf("%s: %v", t.Path, err)
	case !holds:
		return fmt.Sprintf("%s is %s, expected %s %s", t.name(), clip(got.Raw), t.Op, clip(want))
	}
	return ""
}

// name is what the term is about.
func (t Term) name() string {
	if t.Length {
		return "the length of " + t.Path
	}
	return t.Path
}

// length counts the elements of a list, the members of an object, the
// characters of a text.
func length(v Value) (string, error) {
	if v.IsText {
		return strconv.Itoa(utf8.RuneCountInString(v.Text)), nil
	}
	r := gjson.Parse(v.Raw)
	if !r.IsArray() && !r.IsObject() {
		return "", fmt.Errorf("%s has no length", clip(v.Raw))
	}
	n := 0
	r.ForEach(func(_, _ gjson.Result) bool { n++; return true })
	return strconv.Itoa(n), nil
}

// understood looks at the value of a term before any answer is there. A value
// with a variable in it has to wait.
func (t Term) understood() error {
	if strings.Contains(t.Value, "${") {
		return nil
	}
	switch t.Op {
	case Matches, Unlike:
		_, err := regexp.Compile(t.Value)
		return err
	case Less, AtMost, More, AtLeast:
		_, err := number(t.Value)
		return err
	case Equal, Differs:
		if t.Length {
			_, err := number(t.Value)
			return err
		}
	}
	return nil
}

func (t Term) compare(got Value, want string) (bool, error) {
	switch t.Op {
	case Equal:
		return equal(got, want, t.Quoted), nil
	case Differs:
		return !equal(got, want, t.Quoted), nil
	case Matches, Unlike:
		re, err := regexp.Compile(want)
		if err != nil {
			return false, err
		}
		return re.MatchString(got.Text) == (t.Op == Matches), nil
	}
	order, err := order(got.Text, want)
	if err != nil {
		return false, err
	}
	switch t.Op {
	case Less:
		return order < 0, nil
	case AtMost:
		return order <= 0, nil
	case More:
		return order > 0, nil
	default: // AtLeast
		return order >= 0, nil
	}
}

// equal compares a value of the answer with what a script writes: quoted text
// equals a string only, bare text a string or a number, JSON anything of the
// same content.
func equal(got Value, want string, quoted bool) bool {
	if quoted {
		return got.IsText && got.Text == want
	}
	if got.Text == want {
		return true
	}
	if strings.HasPrefix(want, "{") || strings.HasPrefix(want, "[") {
		a, errA := decode(got.Raw)
		b, errB := decode(want)
		return errA == nil && errB == nil && reflect.DeepEqual(a, b)
	}
	if got.IsText {
		return false
	}
	n, err := order(got.Text, want)
	return err == nil && n == 0
}

// decode keeps numbers as they are written: 64 bits don't fit into a float.
func decode(src string) (any, error) {
	d := json.NewDecoder(bytes.NewReader([]byte(src)))
	d.UseNumber()
	var v any
	err := d.Decode(&v)
	return v, err
}

// precision is in bits: more than any 64-bit integer or double has.
const precision = 256

// order compares two numbers.
func order(a, b string) (int, error) {
	x, err := number(a)
	if err != nil {
		return 0, err
	}
	y, err := number(b)
	if err != nil {
		return 0, err
	}
	return x.Cmp(y), nil
}

func number(text string) (*big.Float, error) {
	f, _, err := big.ParseFloat(text, 10, precision, big.ToNearestEven)
	if err != nil || f.IsInf() {
		return nil, fmt.Errorf("%s is no number", clip(strconv.Quote(text)))
	}
	return f, nil
}

// clip keeps a value readable within a message.
func clip(text string) string {
	const limit = 200
	text = strings.Join(strings.Fields(text), " ")
	if r := []rune(text); len(r) > limit {
		return string(r[:limit]) + "…"
	}
	return text
}
