package render

import "esconsole/console/safe"

// safe makes text harmless for a terminal, where one looks on.
func (p *Printer) safe(text string) string {
	if !p.Options.Terminal && !p.Options.Color {
		return text
	}
	return safe.Text(text)
}

// Safe makes text harmless for a terminal.
func Safe(text string) string { return safe.Text(text) }
