package lesson

import (
	"errors"
	"fmt"
)

// An exercise is a task, hints, the requests that solve it and those that look
// at what is there afterwards. Below each of them stands what is expected:
//
//	#@ task Store a phone with the id 2 that costs 499.
//	#@ hint PUT with an id in the path stores a document under that id.
//	#@ solution
//	PUT shop/_doc/2
//	{ "price": 499 }
//	#@ expect 2xx
//
//	#@ check
//	GET shop/_doc/2
//	#@ expect _source.price=499
//
// A learner sends requests of his own in place of the solution's. What the
// solution's answers have to be, the learner's last answer has to be; the
// checks are sent by the program.

// addTask reads "#@ task TEXT"; several lines make one task.
func addTask(s *Steps, _ int, args string) error {
	if args == "" {
		return errors.New("what is to be done is missing")
	}
	s.Task = append(s.Task, args)
	return nil
}

// addHint reads "#@ hint TEXT".
func addHint(s *Steps, _ int, args string) error {
	if args == "" {
		return errors.New("a text is missing")
	}
	s.Hints = append(s.Hints, args)
	return nil
}

// addSolution reads "#@ solution": the request below solves the exercise.
func addSolution(s *Steps, _ int, args string) error {
	s.Solution = true
	return noWords(args)
}

// addCheck reads "#@ check": the request below looks at what is there.
func addCheck(s *Steps, _ int, args string) error {
	s.Check = true
	return noWords(args)
}

func noWords(args string) error {
	if args != "" {
		return fmt.Errorf("it takes no words, so %q means nothing", args)
	}
	return nil
}
