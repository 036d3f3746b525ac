package lesson

import (
	"errors"
	"strings"
)

// Pause waits for a person before the request is sent. Without a terminal
// nobody is waited for.
//
//	#@ pause Two writers have read the same document. What will happen?
type Pause struct {
	Text string // shown while waiting, may be empty
}

// Setup runs another script first and shows only what goes wrong in it. The
// file lies in the same directory or below it.
//
//	#@ setup data.es
type Setup struct {
	File string
}

func (Pause) isStep() {}
func (Setup) isStep() {}

func addPause(s *Steps, line int, args string) error {
	s.Before = append(s.Before, At{line, Pause{args}})
	return nil
}

func addSetup(s *Steps, line int, args string) error {
	if args == "" {
		return errors.New("a file is missing, as in data.es")
	}
	s.Before = append(s.Before, At{line, Setup{args}})
	return nil
}

// addShow reads "#@ show hits.hits _shards": the parts of the answer to show.
func addShow(s *Steps, _ int, args string) error {
	if args == "" {
		return errors.New("a path is missing, as in hits.hits")
	}
	s.Show = append(s.Show, strings.Fields(args)...)
	return nil
}

// addHide reads "#@ hide": the answer is not shown.
func addHide(s *Steps, _ int, args string) error {
	s.Hide = true
	return noWords(args)
}
