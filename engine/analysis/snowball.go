package analysis

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"unicode/utf16"
)

// snowballProgram is one of the stemmers of the Snowball project, as code for a
// small stack machine. The data files hold one each.
type snowballProgram struct {
	numbers, texts int // variables of either kind
	literals       [][]uint16
	groups         [][]byte
	tables         [][]snowballEntry
	code           []int32
}

// snowballEntry is a row of a table of endings (an among).
type snowballEntry struct {
	text    []uint16
	shorter int // the longest other row that this one ends with, or -1
	result  int
	test    int // a routine that must agree, or -1
}

// The variables that every program has.
const (
	snowCursor = iota
	snowLimit
	snowBackward
	snowBra
	snowKet
)

// The instructions, in the order of their numbers in the data files.
const (
	opPush = iota
	opLoad
	opStore
	opAdd
	opSub
	opLess
	opLessEqual
	opGreater
	opGreaterEqual
	opEqual
	opUnequal
	opNot
	opJump
	opJumpZero
	opCall
	opReturn
	opPop
	opText
	opTextBack
	opInGroup
	opInGroupBack
	opOutGroup
	opOutGroupBack
	opAmong
	opAmongBack
	opReplace
	opDelete
	opInsert
	opCopy
	opVariable
	opVariableBack
	opInsertVariable
	opLength
)

// loadSnowball reads the program of a stemmer; nil if there is none.
func loadSnowball(name string) *snowballProgram {
	data := inflate("data/snowball/" + name + ".bin")
	if data == nil {
		return nil
	}
	r := snowballReader{bytes.NewReader(data)}
	p := &snowballProgram{numbers: r.int(), texts: r.int()}
	p.literals = make([][]uint16, r.int())
	for i := range p.literals {
		p.literals[i] = r.text()
	}
	p.groups = make([][]byte, r.int())
	for i := range p.groups {
		p.groups[i] = r.bytes()
	}
	p.tables = make([][]snowballEntry, r.int())
	for i := range p.tables {
		p.tables[i] = make([]snowballEntry, r.int())
		for j := range p.tables[i] {
			p.tables[i][j] = snowballEntry{r.text(), r.int(), r.int(), r.int()}
		}
	}
	p.code = make([]int32, r.int())
	for i := range p.code {
		p.code[i] = int32(r.int())
	}
	return p
}

type snowballReader struct{ *bytes.Reader }

func (r snowballReader) int() int {
	n, err := binary.ReadVarint(r)
	if err != nil {
		return 0
	}
	return int(n)
}

func (r snowballReader) bytes() []byte {
	b := make([]byte, r.int())
	for i := range b {
		b[i], _ = r.ReadByte()
	}
	return b
}

func (r snowballReader) text() []uint16 { return utf16.Encode([]rune(string(r.bytes()))) }

// snowball makes a stemmer of one language, by the name of its data file.
func snowball(language string) func(stream) stream {
	language = strings.ToLower(language)
	return func(in stream) stream {
		m := newSnowballMachine(loadSnowball(language))
		return &stemming{filtering{in}, m.stem}
	}
}

// stemming is a filter that gives each token but keywords its stem.
type stemming struct {
	filtering
	stem func(text []byte) []byte
}

func (f *stemming) next(t *Token) bool {
	if !f.in.next(t) {
		return false
	}
	if !t.Keyword {
		t.Text = f.stem(t.Text)
	}
	return true
}

// snowballMachine runs a program.
type snowballMachine struct {
	*snowballProgram
	v     []int // the numbers
	texts [][]uint16
	cur   []uint16 // the word
}

func newSnowballMachine(p *snowballProgram) *snowballMachine {
	return &snowballMachine{snowballProgram: p, v: make([]int, p.numbers), texts: make([][]uint16, p.texts)}
}

// stem gives the stem of a word, in the room of the word where it fits.
func (m *snowballMachine) stem(word []byte) []byte {
	m.cur = appendUTF16(m.cur[:0], word)
	m.v[snowCursor], m.v[snowLimit], m.v[snowBackward] = 0, len(m.cur), 0
	m.v[snowBra], m.v[snowKet] = 0, len(m.cur)
	m.run(0, 0)
	return appendUTF8(word[:0], m.cur)
}

// maxSnowballDepth bounds the calls of routines within routines; the programs
// need a handful.
const maxSnowballDepth = 50

// run runs a routine.
func (m *snowballMachine) run(pc, depth int) bool {
	if depth > maxSnowballDepth {
		return false
	}
	var stack [16]int
	top := -1
	code := m.code
	for {
		op := code[pc]
		pc++
		switch op {
		case opPush:
			top++
			stack[top] = int(code[pc])
			pc++
		case opLoad:
			top++
			stack[top] = m.v[code[pc]]
			pc++
		case opStore:
			m.v[code[pc]] = stack[top]
			pc++
			top--
		case opAdd, opSub, opLess, opLessEqual, opGreater, opGreaterEqual, opEqual, opUnequal:
			top--
			stack[top] = binaryOp(op, stack[top], stack[top+1])
		case opNot:
			stack[top] = truth(stack[top] == 0)
		case opJump:
			pc = int(code[pc])
		case opJumpZero:
			if stack[top] == 0 {
				pc = int(code[pc])
			} else {
				pc++
			}
			top--
		case opCall:
			top++
			stack[top] = truth(m.run(int(code[pc]), depth+1))
			pc++
		case opReturn:
			return stack[top] != 0
		case opPop:
			top--
		default:
			value, gives, used := m.act(op, code[pc:], depth)
			pc += used
			if gives {
				top++
				stack[top] = value
			}
		}
	}
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

func binaryOp(op int32, a, b int) int {
	switch op {
	case opAdd:
		return a + b
	case opSub:
		return a - b
	case opLess:
		return truth(a < b)
	case opLessEqual:
		return truth(a <= b)
	case opGreater:
		return truth(a > b)
	case opGreaterEqual:
		return truth(a >= b)
	case opEqual:
		return truth(a == b)
	}
	return truth(a != b)
}

// act runs an instruction that looks at the word or changes it. It tells how
// many operands it used.
func (m *snowballMachine) act(op int32, args []int32, depth int) (value int, gives bool, used int) {
	switch op {
	case opText:
		return truth(m.follows(m.literals[args[0]])), true, 1
	case opTextBack:
		return truth(m.precedes(m.literals[args[0]])), true, 1
	case opInGroup, opOutGroup:
		return truth(m.group(args, op == opInGroup)), true, 3
	case opInGroupBack, opOutGroupBack:
		return truth(m.groupBack(args, op == opInGroupBack)), true, 3
	case opAmong:
		return m.among(m.tables[args[0]], depth), true, 1
	case opAmongBack:
		return m.amongBack(m.tables[args[0]], depth), true, 1
	case opReplace:
		m.replace(m.v[snowBra], m.v[snowKet], m.literals[args[0]])
		return 0, false, 1
	case opDelete:
		m.replace(m.v[snowBra], m.v[snowKet], nil)
		return 0, false, 0
	case opInsert:
		m.insert(m.literals[args[0]])
		return 0, false, 1
	case opInsertVariable:
		m.insert(m.texts[args[0]])
		return 0, false, 1
	case opCopy:
		m.texts[args[0]] = append(m.texts[args[0]][:0], m.cur[m.v[snowBra]:m.v[snowKet]]...)
		return 0, false, 1
	case opVariable:
		return truth(m.follows(m.texts[args[0]])), true, 1
	case opVariableBack:
		return truth(m.precedes(m.texts[args[0]])), true, 1
	}
	return len(m.cur), true, 0 // opLength
}

func (m *snowballMachine) follows(s []uint16) bool {
	at := m.v[snowCursor]
	if m.v[snowLimit]-at < len(s) || !slices.Equal(m.cur[at:at+len(s)], s) {
		return false
	}
	m.v[snowCursor] = at + len(s)
	return true
}

func (m *snowballMachine) precedes(s []uint16) bool {
	at := m.v[snowCursor]
	if at-m.v[snowBackward] < len(s) || !slices.Equal(m.cur[at-len(s):at], s) {
		return false
	}
	m.v[snowCursor] = at - len(s)
	return true
}

func (m *snowballMachine) belongs(c uint16, args []int32) bool {
	if int32(c) < args[1] || int32(c) > args[2] {
		return false
	}
	at := int32(c) - args[1]
	return m.groups[args[0]][at>>3]&(1<<(at&7)) != 0
}

func (m *snowballMachine) group(args []int32, want bool) bool {
	at := m.v[snowCursor]
	if at >= m.v[snowLimit] || m.belongs(m.cur[at], args) != want {
		return false
	}
	m.v[snowCursor]++
	return true
}

func (m *snowballMachine) groupBack(args []int32, want bool) bool {
	at := m.v[snowCursor]
	if at <= m.v[snowBackward] || m.belongs(m.cur[at-1], args) != want {
		return false
	}
	m.v[snowCursor]--
	return true
}

// replace puts a text in the place of a part of the word.
func (m *snowballMachine) replace(from, to int, text []uint16) int {
	if from < 0 || from > to || to > m.v[snowLimit] {
		return 0
	}
	grown := len(text) - (to - from)
	m.cur = slices.Replace(m.cur, from, to, text...)
	m.v[snowLimit] += grown
	switch at := m.v[snowCursor]; {
	case at >= to:
		m.v[snowCursor] += grown
	case at > from:
		m.v[snowCursor] = from
	}
	return grown
}

func (m *snowballMachine) insert(text []uint16) {
	at := m.v[snowCursor]
	grown := m.replace(at, at, text)
	if at <= m.v[snowBra] {
		m.v[snowBra] += grown
	}
	if at <= m.v[snowKet] {
		m.v[snowKet] += grown
	}
}
