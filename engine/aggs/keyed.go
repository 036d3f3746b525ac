package aggs

// keyed numbers the buckets of an aggregation by the bucket around them and a key.
type keyed[K comparable] struct {
	first  map[K]int32           // of owner 0, which is the only one of most aggregations
	places map[ownedKey[K]]int32 // of the others
	keys   []K
	counts []int64
	owned  [][]int32 // the buckets of each owner, in the order in which they came up
}

type ownedKey[K comparable] struct {
	owner int32
	key   K
}

func newKeyed[K comparable]() keyed[K] {
	return keyed[K]{first: map[K]int32{}, places: map[ownedKey[K]]int32{}}
}

// bucket is the number of a bucket, new or not.
func (k *keyed[K]) bucket(owner int, key K) int {
	if owner == 0 {
		if n, ok := k.first[key]; ok {
			return int(n)
		}
	} else if n, ok := k.places[ownedKey[K]{int32(owner), key}]; ok {
		return int(n)
	}
	n := int32(len(k.keys))
	if owner == 0 {
		k.first[key] = n
	} else {
		k.places[ownedKey[K]{int32(owner), key}] = n
	}
	k.keys = append(k.keys, key)
	k.counts = append(k.counts, 0)
	for len(k.owned) <= owner {
		k.owned = append(k.owned, nil)
	}
	k.owned[owner] = append(k.owned[owner], n)
	return int(n)
}

// of are the buckets of an owner.
func (k *keyed[K]) of(owner int) []int32 { return get(k.owned, owner) }
