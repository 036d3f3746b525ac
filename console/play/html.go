package play

import (
	"fmt"
	"html"
	"strings"

	"esconsole/console/pager"
	"esconsole/console/safe"
)

// page writes a talk as one page that needs nothing else.
func (r Recording) page(p *Player, through walk) string {
	var nav, main strings.Builder
	chapter := 0
	through(func(p *Player) {
		c := p.Card()
		switch {
		case c == nil:
			for _, t := range p.Deck.End {
				fmt.Fprintf(&main, "<p>%s</p>\n", html.EscapeString(safe.Text(t)))
			}
		case p.Sent:
			r.answered(&main, p)
		case p.Told:
			r.solution(&main, p)
		default:
			if c.Chapter != "" {
				chapter++
				title := html.EscapeString(safe.Line(c.Chapter))
				fmt.Fprintf(&nav, "<a href=\"#chapter-%d\">%s</a>\n", chapter, title)
				fmt.Fprintf(&main, "<h2 id=\"chapter-%d\">%s</h2>\n", chapter, title)
			}
			r.told(&main, p)
		}
	})
	title := html.EscapeString(safe.Line(p.Title()))
	var b strings.Builder
	lang := r.Lang
	if lang == "" {
		lang = "en"
	}
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s</title>\n<style>\n%s%s</style>\n</head>\n<body>\n",
		lang, title, r.pageColors(), pageStyle)
	fmt.Fprintf(&b, "<nav>\n<button id=\"theme\" title=\"%s\">◐</button>\n<a href=\"#top\">%s</a>\n%s</nav>\n<main id=\"top\">\n<h1>%s</h1>\n%s</main>\n",
		r.say(pageTheme), title, nav.String(), title, main.String())
	fmt.Fprintf(&b, "<script>\n%s</script>\n</body>\n</html>\n", pageScript)
	return b.String()
}

// told writes the text of a card, and its request.
func (r Recording) told(b *strings.Builder, p *Player) {
	c := p.Card()
	for _, t := range append(c.Text[:len(c.Text):len(c.Text)], p.Pauses()...) {
		fmt.Fprintf(b, "<p>%s</p>\n", html.EscapeString(safe.Text(t)))
	}
	if !c.Exercise() {
		r.asked(b, p)
		return
	}
	fmt.Fprintf(b, "<p class=\"task\">▶ %s</p>\n", html.EscapeString(safe.Text(c.Task())))
	for _, h := range c.Steps.Hints {
		fmt.Fprintf(b, "<details><summary>%s</summary><p>%s</p></details>\n", r.say(pageHint), html.EscapeString(safe.Text(h)))
	}
}

// solution hides what solves an exercise until it is asked for. The answer is
// hidden with it.
func (r Recording) solution(b *strings.Builder, p *Player) {
	fmt.Fprintf(b, "<details><summary>%s</summary>\n", r.say(pageSolution))
	r.asked(b, p)
}

// asked writes the requests of a card, each with a button that copies it.
func (r Recording) asked(b *strings.Builder, p *Player) {
	for _, text := range p.Requests() {
		fmt.Fprintf(b, "<div class=\"request\"><button class=\"copy\">%s</button>", r.say(pageCopy))
		pre(b, r.Highlight(text, r.look()))
		b.WriteString("</div>\n")
	}
}

// answered writes what came of them: what matters, and all of it on demand.
func (r Recording) answered(b *strings.Builder, p *Player) {
	short, whole := r.answer(p, false), r.answer(p, true)
	if short != "" {
		b.WriteString("<div class=\"answer\">")
		pre(b, short)
		if short != whole {
			fmt.Fprintf(b, "<details><summary>%s</summary>", r.say(pageWhole))
			pre(b, whole)
			b.WriteString("</details>")
		}
		b.WriteString("</div>\n")
	}
	if p.Card().Exercise() {
		b.WriteString("</details>\n")
	}
}

// unbroken is a width in which rows are as long as they are.
const unbroken = 1 << 30

// pre writes coloured text as it stands.
func pre(b *strings.Builder, colored string) {
	b.WriteString("<pre>")
	for i, row := range pager.Wrap(strings.TrimRight(colored, "\n"), unbroken) {
		if i > 0 {
			b.WriteByte('\n')
		}
		for _, s := range spans(row) {
			if class := s.look.classes(); class != "" {
				fmt.Fprintf(b, `<span class="%s">%s</span>`, class, html.EscapeString(s.text))
			} else {
				b.WriteString(html.EscapeString(s.text))
			}
		}
	}
	b.WriteString("</pre>")
}

// pageColors are those of the ground, and of the one that the reader's system
// or the button prefers.
func (r Recording) pageColors() string {
	var b strings.Builder
	first, preferred := r.grounds()
	other := lightGround()
	if preferred == nil && r.Ground == "light" {
		other = darkGround()
	}
	variables(&b, ":root", first)
	if preferred != nil {
		b.WriteString("@media (prefers-color-scheme: light) {\n")
		variables(&b, ":root:not(.other)", *preferred)
		variables(&b, ":root.other", first)
		b.WriteString("}\n@media not (prefers-color-scheme: light) {\n")
		variables(&b, ":root.other", other)
		b.WriteString("}\n")
	} else {
		variables(&b, ":root.other", other)
	}
	for i := range first.palette {
		fmt.Fprintf(&b, ".c%d { color: var(--c%d); }\n", i, i)
	}
	return b.String()
}

func variables(b *strings.Builder, selector string, g ground) {
	fmt.Fprintf(b, "%s { --back: %s; --text: %s; --faint: %s; --panel: %s; --accent: %s;", selector, g.back, g.text, g.faint, g.panel, g.accent)
	for i, c := range g.palette {
		fmt.Fprintf(b, " --c%d: %s;", i, c)
	}
	b.WriteString(" }\n")
}

// pageStyle is how the page is laid out.
const pageStyle = `html { scroll-behavior: smooth; }
body { background: var(--back); color: var(--text); font: 17px/1.55 system-ui, sans-serif; margin: 0; display: flex; }
nav { position: sticky; top: 0; align-self: flex-start; flex: 0 0 15rem; height: 100vh; overflow: auto; box-sizing: border-box; padding: 2rem 1rem; font-size: 0.9rem; }
nav a { display: block; color: var(--faint); text-decoration: none; padding: 0.2rem 0; }
nav a:hover { color: var(--accent); }
main { flex: 1; min-width: 0; max-width: 54rem; padding: 1rem 2rem 40vh; }
h2 { border-bottom: 1px solid var(--faint); padding: 0.5rem 0 0.2rem; margin-top: 3rem; }
p { white-space: pre-line; }
pre { margin: 0; overflow: auto; max-height: 40rem; font: 14px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.request, .answer { border-radius: 6px; padding: 0.8rem 1rem; margin: 0.8rem 0; position: relative; }
.request { background: var(--panel); border-left: 4px solid var(--accent); }
.answer { margin-left: 2rem; border: 1px solid var(--panel); }
.task { border-left: 4px solid var(--c3); padding-left: 1rem; font-weight: bold; }
summary { cursor: pointer; color: var(--faint); }
button { background: none; color: var(--faint); border: 1px solid var(--faint); border-radius: 4px; cursor: pointer; }
.copy { position: absolute; top: 0.5rem; right: 0.5rem; }
.b { font-weight: bold; }
.d { color: var(--faint); }
.u { text-decoration: underline; }
.m { background: var(--text); color: var(--back); }
@media (max-width: 60rem) { body { display: block; } nav { position: static; height: auto; } }
@media print { nav, button { display: none; } }
`

// pageScript copies requests, changes the colours, and goes from chapter to
// chapter with the keys n and p.
const pageScript = `for (const b of document.querySelectorAll(".copy"))
  b.onclick = () => navigator.clipboard.writeText(b.nextSibling.textContent + "\n").then(() => {
    const was = b.textContent; b.textContent = "✓"; setTimeout(() => b.textContent = was, 1000);
  });
document.getElementById("theme").onclick = () => document.documentElement.classList.toggle("other");
const chapters = [document.getElementById("top"), ...document.querySelectorAll("h2")];
document.onkeydown = e => {
  if (e.ctrlKey || e.metaKey || e.altKey || e.key != "n" && e.key != "p") return;
  const at = chapters.findLastIndex(h => h.getBoundingClientRect().top < 10);
  const to = chapters[e.key == "n" ? at + 1 : Math.max(at - 1, 0)];
  if (to) to.scrollIntoView();
};
`
