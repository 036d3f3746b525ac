package eserr

import "esconsole/engine/xcontent"

// Body is the whole answer: {"error": {...}, "status": N}.
//
// Server: ElasticsearchException.generateFailureXContent.
func (e *Error) Body() xcontent.Object {
	return xcontent.Object{
		{Key: "error", Value: e.Failure()},
		{Key: "status", Value: e.Status},
	}
}

// Failure is the error with its root_cause, as it stands in a whole answer and
// in the items of a multi-search.
func (e *Error) Failure() xcontent.Object {
	roots := e.RootCauses()
	list := make([]xcontent.Object, len(roots))
	for i, root := range roots {
		if root.Plain { // the server wraps it: what hangs on it does not show
			root = &Error{Type: root.Type, Reason: root.Reason, NoReason: root.NoReason, Meta: root.Meta}
		}
		list[i] = root.object(false)
	}
	o := xcontent.Object{{Key: "root_cause", Value: list}}
	return append(o, e.object(true)...)
}

// Object is the error as it stands inside a body: type, reason, extra keys and
// causes, without root_cause. Bulk items, shard failures and root_cause use it.
func (e *Error) Object() xcontent.Object { return e.object(true) }

func (e *Error) object(withCause bool) xcontent.Object {
	o := make(xcontent.Object, 0, 3+len(e.Meta))
	o = append(o, xcontent.Member{Key: "type", Value: e.Type})
	if e.NoReason {
		o = append(o, xcontent.Member{Key: "reason"})
	} else {
		o = append(o, xcontent.Member{Key: "reason", Value: e.Reason})
	}
	o = append(o, e.Meta...)
	if withCause && e.Cause != nil {
		o = append(o, xcontent.Member{Key: "caused_by", Value: e.Cause.object(true)})
	}
	if len(e.Header) > 0 {
		o = append(o, xcontent.Member{Key: "header", Value: e.Header})
	}
	if len(e.Suppressed) > 0 && (withCause || !e.Plain) {
		list := make([]xcontent.Object, len(e.Suppressed))
		for i, s := range e.Suppressed {
			list[i] = s.object(withCause)
		}
		o = append(o, xcontent.Member{Key: "suppressed", Value: list})
	}
	return o
}

// RootCauses are the errors that root_cause lists: Roots, or what the server
// would guess. Its own exceptions hand on to a cause that is one too; a content
// parse exception hands on to any cause of these kinds; others are their own root.
func (e *Error) RootCauses() []*Error {
	if e.Roots != nil {
		return e.Roots
	}
	cause := e.Cause
	switch {
	case cause == nil:
	case !e.Plain && !cause.Plain:
		return cause.RootCauses()
	case e.Plain && e.isContentParse() && (!cause.Plain || cause.isContentParse()):
		return cause.RootCauses()
	}
	return []*Error{e}
}

// isContentParse tells whether e is of the class that the server's object
// parsers throw, or of its one subclass.
func (e *Error) isContentParse() bool {
	return e.Type == typeContentParse || e.Type == typeNamedObject
}
