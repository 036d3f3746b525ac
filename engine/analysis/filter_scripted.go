package analysis

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/script"
	"esconsole/engine/script/painless"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

// condition sends the tokens that a script chooses through other filters.
//
// Server: ScriptedConditionTokenFilterFactory.
func condition(c *config) filterSpec {
	program := c.script()
	names, _ := c.list("filter")
	if len(names) == 0 {
		c.fail(eserr.IllegalArgument("Empty list of filters provided to tokenfilter [%s]", c.name))
	}
	name := c.name
	return filterSpec{name: name, open: func(in stream) stream { return in }, inChain: func(ctx *chainContext) (filterSpec, error) {
		before := ctx.before
		before.filters = append([]filterSpec(nil), before.filters...)
		var steps []filterSpec
		for _, n := range names {
			f, ok, err := ctx.filter(n)
			switch {
			case err != nil:
				return filterSpec{}, err
			case !ok:
				return filterSpec{}, eserr.IllegalArgument("ScriptedConditionTokenFilter [%s] refers to undefined token filter [%s]", name, n)
			}
			if f, err = f.into(before, ctx.filter); err != nil {
				return filterSpec{}, err
			}
			before.filters = append(before.filters, f)
			steps = append(steps, f)
		}
		return conditionOf(name, program, steps), nil
	}}
}

func conditionOf(name string, program *painless.Program, steps []filterSpec) filterSpec {
	made := filterSpec{name: name, attrs: attrKeyword}
	for _, f := range steps {
		made.attrs |= f.attrs
		if made.broken == nil {
			made.broken = f.broken
		}
	}
	made.open = func(in stream) stream {
		p := &predicate{program: program}
		inner := func(in stream) stream {
			for _, f := range steps {
				in = f.open(in)
			}
			return in
		}
		return &scriptedConditional{newConditional(in, inner, p.test), p}
	}
	return made
}

// scriptedConditional counts positions from the beginning of each text.
type scriptedConditional struct {
	*conditional
	predicate *predicate
}

func (f *scriptedConditional) reset() {
	f.predicate.position = -1
	f.conditional.reset()
}

// predicateFilter keeps the tokens that a script chooses.
//
// Server: PredicateTokenFilterScriptFactory.
func predicateFilter(c *config) filterSpec {
	program := c.script()
	return filterSpec{name: c.name, attrs: attrKeyword, open: func(in stream) stream {
		p := &predicate{program: program}
		return &predicateStream{keeping(p.test)(in), p}
	}}
}

type predicateStream struct {
	stream
	predicate *predicate
}

func (f *predicateStream) reset() {
	f.predicate.position = -1
	f.stream.reset()
}

// script compiles the script of a component's settings.
func (c *config) script() *painless.Program {
	var own settings.Settings
	for _, e := range c.own {
		if key, ok := strings.CutPrefix(e.Key, "script."); ok {
			e.Key = key
			own = append(own, e)
		}
	}
	tree, err := xcontent.Parse(xcontent.Encode(own.Nested(), xcontent.Format{}), xcontent.Limits{})
	if err != nil {
		c.failWith(err)
		return nil
	}
	s, err := script.Parse(tree, c.warn)
	switch {
	case err != nil:
		c.failWith(err)
		return nil
	case s.Stored:
		c.fail(eserr.IllegalArgument("Cannot use stored scripts in tokenfilter [%s]", c.name))
		return nil
	case s.Lang == "expression" || s.Lang == "mustache":
		what := map[string]string{"expression": "script context", "mustache": "context"}[s.Lang]
		c.fail(eserr.New(500, "general_script_exception", "Failed to compile inline script [%s] using lang [%s]", s.Source, s.Lang).Wrap(
			eserr.IllegalArgument("%s engine does not know how to handle %s [analysis]", s.Lang, what)))
		return nil
	case s.Lang != script.DefaultLang:
		c.fail(eserr.IllegalArgument("script_lang not supported [%s]", s.Lang))
		return nil
	}
	program, err := painless.Compile(s.Source, analysisContext())
	if err != nil {
		c.failWith(err)
	}
	return program
}

func (c *config) failWith(err error) { c.fail(eserr.From(err)) }

// analysisContext is what scripts of token filters are given.
//
// Server: org.elasticsearch.analysis.common.AnalysisPredicateScript.
func analysisContext() painless.Context {
	number := func(of func(p *predicate) int) painless.Getter {
		return painless.Getter{Returns: "int", Call: func(v any) any { return int32(of(v.(*predicate))) }}
	}
	return painless.Context{Name: "analysis", Returns: "boolean", Params: []painless.Param{{Name: "token", Class: painless.Class{
		Name: predicateClass, Methods: map[string]painless.Getter{
			"getTerm":              {Returns: "java.lang.CharSequence", Call: func(v any) any { return (*predicateTerm)(v.(*predicate)) }},
			"getPosition":          number(func(p *predicate) int { return p.position }),
			"getPositionIncrement": number(func(p *predicate) int { return p.token.PositionIncrement }),
			"getPositionLength":    number(func(p *predicate) int { return p.token.PositionLength }),
			"getStartOffset":       number(func(p *predicate) int { return p.token.StartOffset }),
			"getEndOffset":         number(func(p *predicate) int { return p.token.EndOffset }),
			"getType":              {Returns: "java.lang.String", Call: func(v any) any { return v.(*predicate).token.Type }},
			"isKeyword":            {Returns: "boolean", Call: func(v any) any { return v.(*predicate).token.Keyword }},
		}}}}}
}

const predicateClass = "org.elasticsearch.analysis.common.AnalysisPredicateScript.Token"

// predicate is a script at work on the tokens of a text, and the token that it
// sees.
type predicate struct {
	program  *painless.Program
	token    *Token
	position int
}

// ClassName implements painless.Host.
func (p *predicate) ClassName() string { return predicateClass }

func (p *predicate) test(t *Token) bool {
	p.token = t
	p.position += t.PositionIncrement
	v, err := p.program.Run(p)
	if err != nil {
		t.fail(eserr.From(err))
		return false
	}
	keep, _ := v.(bool)
	return keep
}

// predicateTerm is the text of the token that a script sees.
type predicateTerm predicate

// ClassName implements painless.Host.
func (p *predicateTerm) ClassName() string {
	return "org.apache.lucene.analysis.tokenattributes.PackedTokenAttributeImpl"
}

// String is the text.
func (p *predicateTerm) String() string { return string(p.token.Text) }
