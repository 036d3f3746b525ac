package cluster

import (
	"strings"

	"esconsole/engine/eserr"
)

// WriteRouting is the routing value of a write to a name: that of the alias, if
// it has one, which the request's must not contradict.
func (s *State) WriteRouting(name, routing string) (string, error) {
	a, ok := s.abstraction(name)
	if !ok || !a.alias {
		return routing, nil
	}
	ix := a.writeIndex()
	if ix == nil {
		return "", eserr.IllegalArgument("alias [%s] does not have a write index", name)
	}
	alias, _ := ix.Alias(name)
	return alias.route(routing)
}

// ReadRouting is the same for a read by id.
func (s *State) ReadRouting(name, routing string) (string, error) {
	a, ok := s.abstraction(name)
	if !ok || !a.alias {
		return routing, nil
	}
	alias, _ := a.indices[0].Alias(name)
	return alias.route(routing)
}

// route is the routing value that the alias makes of that of a request.
func (a *Alias) route(routing string) (string, error) {
	switch {
	case a.IndexRouting == "":
		return routing, nil
	case strings.Contains(a.IndexRouting, ","):
		return "", eserr.IllegalArgument("index/alias [%s] provided with routing value [%s] that resolved to several routing values, rejecting operation",
			a.Name, a.IndexRouting)
	case routing != "" && routing != a.IndexRouting:
		return "", eserr.IllegalArgument("Alias [%s] has index routing associated with it [%s], and was provided with routing value [%s], rejecting operation",
			a.Name, a.IndexRouting, routing)
	}
	return a.IndexRouting, nil
}
