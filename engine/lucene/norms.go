package lucene

import "math/bits"

// encodeLength is a length of a field in one byte, as Lucene's
// SmallFloat.intToByte4 keeps it: exact up to 40, then four significant bits.
func encodeLength(n int) byte {
	if n < freeValues {
		return byte(n)
	}
	return byte(freeValues + longToInt4(uint64(n-freeValues)))
}

// freeValues is how many values have a byte of their own: 255 less what the
// greatest int takes in four bits.
var freeValues = 255 - longToInt4(1<<31-1)

func longToInt4(n uint64) int {
	width := bits.Len64(n)
	if width < 4 {
		return int(n)
	}
	shift := width - 4
	return int(n>>shift)&7 | (shift+1)<<3
}

func int4ToLong(i int) uint64 {
	mantissa, shift := uint64(i&7), i>>3-1
	if shift == -1 {
		return mantissa
	}
	return (mantissa | 8) << shift
}

// decodeLength is the length that a norm stands for.
func decodeLength(norm byte) int {
	if int(norm) < freeValues {
		return int(norm)
	}
	return freeValues + int(int4ToLong(int(norm)-freeValues))
}

// lengths is decodeLength of every norm.
var lengths = func() (t [256]float32) {
	for i := range t {
		t[i] = float32(decodeLength(byte(i)))
	}
	return t
}()
