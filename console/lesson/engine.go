package lesson

import (
	"fmt"
	"strconv"
	"strings"

	"esconsole/parser"
)

// Engine is the engine that a script is written for. A zero field leaves the
// choice to whoever runs it.
//
//	#@ engine nodes=2 compat=5
type Engine struct {
	Compat int
	Nodes  int
}

func addEngine(s *Steps, _ int, args string) error {
	e, err := ParseEngine(args)
	if err != nil {
		return err
	}
	s.Engine = &e
	return nil
}

// ParseEngine reads words like nodes=2 and compat=5.
func ParseEngine(args string) (Engine, error) {
	var e Engine
	for _, word := range strings.Fields(args) {
		key, text, _ := strings.Cut(word, "=")
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			return e, fmt.Errorf("%q is not understood: it takes nodes=N and compat=N", word)
		}
		switch key {
		case "nodes":
			e.Nodes = n
		case "compat":
			e.Compat = n
		default:
			return e, fmt.Errorf("%q is not understood: it takes nodes=N and compat=N", word)
		}
	}
	return e, nil
}

// Wanted gives the engine that a script asks for before its first request, or
// nil. Mistakes in it are left to Read.
func Wanted(s *parser.Script) *Engine {
	list := s.Directives
	if len(s.Requests) > 0 {
		list = s.Requests[0].Directives
	}
	for _, d := range list {
		if d.Name != "engine" || d.After {
			continue
		}
		if e, err := ParseEngine(d.Args); err == nil {
			return &e
		}
	}
	return nil
}
