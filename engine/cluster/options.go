package cluster

import (
	"strings"

	"esconsole/engine/eserr"
)

// IndicesOptions says how the index names of a request are resolved: what
// happens to names that are not there, and what wildcards stand for.
//
// Server: org.elasticsearch.action.support.IndicesOptions.
type IndicesOptions struct {
	IgnoreUnavailable bool // missing and closed indices are left out
	AllowNoIndices    bool // a wildcard may stand for nothing

	ExpandOpen, ExpandClosed, ExpandHidden bool // what wildcards stand for

	ForbidClosed  bool // a closed index is an error
	IgnoreAliases bool // names of aliases do not count
	OneIndex      bool // an alias of several indices is an error
}

// The options that APIs begin with, named as the server names them.
var (
	StrictExpandOpen             = IndicesOptions{AllowNoIndices: true, ExpandOpen: true}
	StrictExpandOpenForbidClosed = IndicesOptions{AllowNoIndices: true, ExpandOpen: true, ForbidClosed: true}
	StrictExpand                 = IndicesOptions{AllowNoIndices: true, ExpandOpen: true, ExpandClosed: true}
	// StrictExpandSome is StrictExpand where names have to stand for something.
	StrictExpandSome    = IndicesOptions{ExpandOpen: true, ExpandClosed: true}
	StrictExpandHidden  = IndicesOptions{AllowNoIndices: true, ExpandOpen: true, ExpandClosed: true, ExpandHidden: true}
	LenientExpandOpen   = IndicesOptions{IgnoreUnavailable: true, AllowNoIndices: true, ExpandOpen: true}
	LenientExpandHidden = IndicesOptions{IgnoreUnavailable: true, AllowNoIndices: true, ExpandOpen: true,
		ExpandClosed: true, ExpandHidden: true}
	// ForDelete are those of deleting an index.
	ForDelete = IndicesOptions{AllowNoIndices: true, ExpandOpen: true, ExpandClosed: true, OneIndex: true, IgnoreAliases: true}
)

// ExpandWildcards reads the parameter expand_wildcards into the options.
func (o *IndicesOptions) ExpandWildcards(text string) error {
	o.ExpandOpen, o.ExpandClosed, o.ExpandHidden = false, false, false
	for _, word := range splitList(text) {
		switch word {
		case "open":
			o.ExpandOpen = true
		case "closed":
			o.ExpandClosed = true
		case "hidden":
			o.ExpandHidden = true
		case "none":
			o.ExpandOpen, o.ExpandClosed, o.ExpandHidden = false, false, false
		case "all":
			o.ExpandOpen, o.ExpandClosed, o.ExpandHidden = true, true, true
		default:
			return eserr.IllegalArgument("No valid expand wildcard value [%s]", word)
		}
	}
	return nil
}

// splitList cuts a comma separated text; empty elements do not count.
func splitList(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == ',' })
}
