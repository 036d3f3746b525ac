package analysis

import "testing"

// TestJavaLowerSigma has what Java 17 answers.
func TestJavaLowerSigma(t *testing.T) {
	for text, want := range map[string]string{
		"ΑΣ_Β": "ασ_β", "ΑΣ_": "ας_", "ΑΣ1": "ας1", "ΑΣ1Β": "ασ1β", "ΑΣ-Β": "ασ-β", "ΑΣ:Β": "ας:β", "ΑΣ'Β": "ασ'β", "ΑΣ Β": "ας β", "Α Σ": "α σ",
	} {
		if got := javaLower(text); got != want {
			t.Errorf("%s: %s, not %s", text, got, want)
		}
	}
}
