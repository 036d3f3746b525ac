package golden

import "strings"

// Parse reads a transcript.
func Parse(transcript string) []Answer {
	var out []Answer
	var body []string
	finish := func() {
		if len(out) > 0 {
			out[len(out)-1].Body = strings.TrimRight(strings.Join(body, "\n"), "\n")
		}
		body = nil
	}
	lines := strings.Split(normalBreaks(transcript), "\n")
	status := false
	for i, line := range lines {
		switch {
		case strings.HasPrefix(line, "=== ") && i+1 < len(lines) && strings.HasPrefix(lines[i+1], "--- "):
			finish()
			out = append(out, Answer{Line: line[4:]})
			status = true
		case status:
			out[len(out)-1].Status = line[4:]
			status = false
		case len(out) > 0:
			body = append(body, line)
		}
	}
	finish()
	return out
}
