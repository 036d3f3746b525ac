package xcontent

// appendYAML prints v as a YAML document.
func appendYAML(out []byte, v any) []byte {
	return append(out, "---\n"...)
}
