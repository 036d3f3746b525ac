package compat

import (
	"strings"

	"esconsole/engine/eserr"
)

// Error gives err, which is in the words of 7, in those of the profile. It does so
// for errors that mean the same and are only called otherwise; err stays as it is.
func (p *Profile) Error(err *eserr.Error) *eserr.Error {
	if p.NoSuchIndexNamed && !p.IndexAlreadyExists && p.BrokenBodyStatus == 400 {
		return err
	}
	e := p.reword(err)
	if isBrokenBody(e.Type) && e.Status == 400 {
		c := *e
		c.Status = p.BrokenBodyStatus
		e = &c
	}
	return e
}

// reword words an error and what is inside it.
func (p *Profile) reword(err *eserr.Error) *eserr.Error {
	c := *err
	switch {
	case c.Type == "index_not_found_exception" && !p.NoSuchIndexNamed:
		c.Reason = withoutName(c.Reason)
	case c.Type == "index_closed_exception":
		c.Status = p.ClosedStatus
	case c.Type == "cluster_block_exception" && !p.BlocksNamed:
		if i := strings.Index(c.Reason, "blocked by: "); i > 0 {
			c.Reason = c.Reason[i:]
		}
	case c.OldCause && p.OldTypes:
		c.Cause = &eserr.Error{Status: c.Status, Type: c.OldType, Reason: c.Reason}
	case c.OldType != "" && p.OldTypes:
		c.Type, c.Plain = c.OldType, false
	case c.Type == "resource_already_exists_exception" && p.IndexAlreadyExists && strings.HasPrefix(c.Reason, "index ["):
		c.Type = "index_already_exists_exception"
	}
	if p.OldSearches {
		c = *p.rewordSearch(&c)
	}
	if c.Cause != nil {
		c.Cause = p.reword(c.Cause)
	}
	if len(c.Roots) > 0 {
		c.Roots = make([]*eserr.Error, len(err.Roots))
		for i, root := range err.Roots {
			c.Roots[i] = p.reword(root)
		}
	}
	return &c
}

// withoutName takes the name out of "no such index [name] and …".
func withoutName(reason string) string {
	const start = "no such index"
	rest, ok := strings.CutPrefix(reason, start+" [")
	if !ok {
		return reason
	}
	if end := strings.LastIndexByte(rest, ']'); end >= 0 {
		return start + rest[end+1:]
	}
	return start
}

func isBrokenBody(typ string) bool {
	return typ == "json_parse_exception" || typ == "json_e_o_f_exception"
}
