package console

import (
	"errors"

	"esconsole/engine"
)

// Inspector is a Backend that shows what it holds beyond what its APIs tell.
type Inspector interface {
	Documents(index string) ([]engine.DocumentState, error)
	Fields(indices string) ([]engine.Field, error)
	// Shape is a value that is the same as long as indices, aliases and mappings
	// are.
	Shape() any
}

// Documents implements Inspector.
func (b InProcess) Documents(index string) ([]engine.DocumentState, error) {
	return b.Engine.Documents(index)
}

// Fields implements Inspector.
func (b InProcess) Fields(indices string) ([]engine.Field, error) {
	return b.Engine.Fields(indices)
}

// Shape implements Inspector.
func (b InProcess) Shape() any { return b.Engine.Shape() }

// ErrNoInspection says that the backend shows no more than its APIs.
var ErrNoInspection = errors.New("only the engine in this program can be looked into, no other server")

// Documents lists the documents of an index with their versions, deleted ones
// among them.
func (s *Session) Documents(index string) ([]engine.DocumentState, error) {
	b, ok := s.backend.(Inspector)
	if !ok {
		return nil, ErrNoInspection
	}
	return b.Documents(index)
}
