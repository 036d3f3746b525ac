package console

import (
	"context"

	"esconsole/console/lesson"
	"esconsole/parser"
)

// Look sends a request of the console's own, as a script has it, and leaves the
// last answer alone.
func (s *Session) Look(ctx context.Context, r parser.Request) (lesson.Answer, error) {
	ready, perr := r.Expand(s.Var)
	if perr != nil {
		return lesson.Answer{}, perr
	}
	resp, err := s.backend.Do(ctx, outgoing(ready))
	return lesson.Answer{Status: resp.Status, Body: resp.Body}, err
}
