package analysis

import (
	"strings"

	"esconsole/engine/eserr"
)

// multiplexer gives each token as it is and as other filters make it.
//
// Server: MultiplexerTokenFilterFactory.
func multiplexer(c *config) filterSpec {
	names, _ := c.list("filters")
	original := c.boolean("preserve_original", true)
	name := c.name
	return filterSpec{name: name, synonyms: synonymsRefuse, open: func(in stream) stream { return in },
		inChain: func(ctx *chainContext) (filterSpec, error) {
			var branches []filterSpec
			if original {
				branches = append(branches, filterSpec{name: "identity", open: func(in stream) stream { return in }})
			}
			for _, list := range names {
				branch, err := multiplexed(name, list, ctx)
				if err != nil {
					return filterSpec{}, err
				}
				branches = append(branches, branch)
			}
			return joinBranches(name, branches), nil
		}}
}

// multiplexed builds one branch: a filter, or several between commas.
func multiplexed(name, list string, ctx *chainContext) (filterSpec, error) {
	before := ctx.before
	before.filters = append([]filterSpec(nil), before.filters...)
	whole := filterSpec{name: list}
	var steps []filterSpec
	for _, part := range strings.Split(list, ",") {
		if part = trimJava(part); part == "" {
			continue
		}
		f, ok, err := ctx.filter(part)
		switch {
		case err != nil:
			return whole, err
		case !ok:
			return whole, eserr.IllegalArgument("Multiplexing filter [%s] refers to undefined tokenfilter [%s]", name, part)
		}
		if f, err = f.into(before, ctx.filter); err != nil {
			return whole, err
		}
		before.filters = append(before.filters, f)
		steps = append(steps, f)
		whole.searchOnly = whole.searchOnly || f.searchOnly
		whole.attrs |= f.attrs
		if whole.broken == nil {
			whole.broken = f.broken
		}
	}
	whole.open = func(in stream) stream {
		for _, f := range steps {
			in = f.open(in)
		}
		return in
	}
	return whole, nil
}

func joinBranches(name string, branches []filterSpec) filterSpec {
	made := filterSpec{name: name, synonyms: synonymsRefuse}
	for _, b := range branches {
		made.searchOnly = made.searchOnly || b.searchOnly
		made.attrs |= b.attrs
		if made.broken == nil {
			made.broken = b.broken
		}
	}
	made.open = func(in stream) stream {
		m := &multiplied{filtering: filtering{in}, copies: len(branches)}
		source := stream(m)
		for i, b := range branches {
			source = newConditional(source, b.open, func(*Token) bool { return m.selected == i })
		}
		return openRemoveDuplicates(source)
	}
	return made
}

// multiplied gives every token as often as there are branches, and tells whose
// turn it is.
type multiplied struct {
	filtering
	copies   int
	selected int
	token    Token
}

func (f *multiplied) reset() {
	f.selected = f.copies - 1
	f.in.reset()
}

func (f *multiplied) next(t *Token) bool {
	if f.selected >= f.copies-1 {
		f.selected = 0
		if !f.in.next(t) {
			return false
		}
		f.token.set(t)
		return true
	}
	t.set(&f.token)
	t.PositionIncrement = 0
	f.selected++
	return true
}
