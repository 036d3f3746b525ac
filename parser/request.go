package parser

import "strings"

// request reads a request line and the body below it.
func (p *parser) request() {
	head := p.head(p.pos)
	end := p.targetEnd(head.target)
	target := p.text[head.target:end]
	path, _ := splitTarget(target)
	body := p.scanBody(end, isNDJSON(path))
	if strings.HasPrefix(strings.TrimPrefix(target, "/"), "kbn:") {
		p.refuse(p.errorAt(head.target, "kbn: requests go to Kibana, and there is none here", ""), body.end)
		return
	}
	req := Request{Method: strings.ToUpper(head.word), Doubt: body.doubt}
	end = body.end
	if !body.open {
		req.Sink, end = p.takeSink(body.end)
	}
	req.setTarget(stripHost(target))
	_, req.targetColumn = p.place(head.target)
	req.targetColumn += len(target) - len(req.Target)
	req.fill(p.source, body, head.at)
	p.add(req, head.at, end)
	p.ending.sink = req.Sink != nil
	p.ending.open = body.open
	if p.keep != nil {
		p.keep(target, p.line(head.target), body)
	}
}

// fill renders the body of r, whose text begins at offset start of s.
func (r *Request) fill(s *source, b body, start int) {
	if len(b.segments) == 0 {
		return
	}
	out := renderer{source: s}
	if b.documents > 1 || b.documents > 0 && isNDJSON(r.Path) {
		out.lines(b.segments)
	} else {
		out.loose = b.documents == 0
		out.walk(b.segments[0].start, b.end)
	}
	if len(out.out) == 0 {
		return
	}
	r.Body, r.references = out.out, out.references
	for i := range out.anchors {
		out.anchors[i].text -= int32(start)
	}
	for i := range r.references {
		r.references[i].at -= start
	}
	r.origin = origin{text: s.text[start:b.end], anchors: out.anchors}
	r.origin.line, r.origin.column = s.place(start)
	for _, at := range b.directives {
		if directive, ok := s.directive(at, s.lineEnd(at)); ok {
			r.Directives = append(r.Directives, directive)
		}
	}
}

// add takes a request, text[start:end], into the script.
func (p *parser) add(req Request, start, end int) {
	req.Source = p.text[start:end]
	req.Line, req.End = p.line(start), p.line(max(start, end-1))
	req.before = p.text[p.starts[req.Line-1]:start]
	req.Titles = p.notes.titles
	req.Directives = append(p.notes.directives, req.Directives...)
	p.script.Requests = append(p.script.Requests, req)
	p.notes = notes{}
	p.pos, p.skipped = end, false
	p.last = &p.script.Requests[len(p.script.Requests)-1]
	p.ending = statement{method: req.Method, path: req.Path, body: req.Body != nil}
}

// refuse reports a statement that is no request, and goes on behind it.
func (p *parser) refuse(err *Error, end int) {
	p.fail(err)
	p.pos, p.skipped, p.last, p.notes = end, true, nil, notes{}
	p.ending = statement{}
}
