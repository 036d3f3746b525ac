package parser

import "strings"

// State tells what typed input still needs.
type State uint8

// States of a typed block.
const (
	Incomplete State = iota // a body, bracket, string or comment is open
	Optional                // could run, but a body may follow: runs on an empty line
	Complete                // runs at once
	Empty                   // nothing but blanks and comments
)

// Assembler tells whether a block of typed lines is finished.
type Assembler struct {
	// TakesBody says whether an API can have a body. path is without query and
	// may hold ${name}. nil: a guess by method and path.
	TakesBody func(method, path string) bool
}

// Pending tells whether a block typed so far is finished. block is the typed
// lines joined by line breaks, with none at the end: an empty last line is the
// empty line that sends off an Optional block.
func (a Assembler) Pending(block string) State {
	p := newParser(block)
	p.run()
	last := p.ending
	switch {
	case p.openComment || last.open:
		return Incomplete
	case len(p.script.Requests) == 0 && len(p.script.Errors) == 0:
		return Empty
	case last.method == "": // no request: its error can be told at once
		return Complete
	case last.sink:
		return Complete
	case last.body && !isNDJSON(last.path):
		return Complete
	case !last.body && !a.takesBody(last.method, last.path):
		return Complete
	case strings.TrimFunc(block[strings.LastIndexAny(block, "\r\n")+1:], isSpace) == "":
		return Complete
	}
	return Optional
}

func (a Assembler) takesBody(method, path string) bool {
	if a.TakesBody != nil {
		return a.TakesBody(method, path)
	}
	return takesBody(method, path)
}

// takesBody guesses by the last part of the path that is no name or id.
func takesBody(method, path string) bool {
	api := ""
	for part := range strings.SplitSeq(path, "/") {
		if strings.HasPrefix(part, "_") {
			api = part
		}
	}
	switch method {
	case "HEAD", "OPTIONS":
		return false
	case "GET":
		return hasWord("_search _count _msearch _mget _analyze _validate _explain _termvectors _mtermvectors"+
			" _field_caps _rank_eval _render _bulk _simulate", api) || strings.Contains(path, "_search/")
	case "DELETE":
		return api == "_search" || api == "_pit"
	}
	return !hasWord("_refresh _flush _forcemerge _open _close _cache _freeze _unfreeze _block _source_only _upgrade _synced", api)
}

// hasWord tells whether word is one of a list.
func hasWord(list, word string) bool {
	return word != "" && strings.Contains(" "+list+" ", " "+word+" ")
}
