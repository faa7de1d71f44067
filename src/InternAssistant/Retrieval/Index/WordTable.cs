using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>Numbers by word: a hash table with open addressing whose words stand one after the other in one array, so that finding one touches little memory.</summary>
internal sealed class WordTable
{
    private const int First = 1024;
    private Slot[] slots = new Slot[First];
    private char[] letters = new char[8192];
    private int used;
    private int count;

    /// <summary>The number of a word; false where it was not added.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out int number)
    {
        ref var slot = ref Find(word, HashOf(word));
        number = slot.Number;

        return slot.Length > 0;
    }

    /// <summary>Adds a word that is not there, of 1 to 255 code units.</summary>
    public void Add(ReadOnlySpan<char> word, int number)
    {
        if (++count > slots.Length / 4 * 3)
        {
            Grow();
        }

        while (letters.Length - used < word.Length)
        {
            Array.Resize(ref letters, letters.Length * 2);
        }

        var hash = HashOf(word);
        Find(word, hash) = new Slot(hash, used, number, checked((byte)word.Length));
        word.CopyTo(letters.AsSpan(used));
        used += word.Length;
    }

    private ref Slot Find(ReadOnlySpan<char> word, uint hash)
    {
        var all = slots;
        for (var place = (int)hash & (all.Length - 1); ; place = (place + 1) & (all.Length - 1))
        {
            ref var slot = ref all[place];
            if (slot.Length == 0 || (slot.Hash == hash && letters.AsSpan(slot.Start, slot.Length).SequenceEqual(word)))
            {
                return ref slot;
            }
        }
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Length > 0)
            {
                Find(letters.AsSpan(slot.Start, slot.Length), slot.Hash) = slot;
            }
        }
    }

    // Multiplies eight bytes at a time into the hash; the last eight overlap those before.
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        var bytes = MemoryMarshal.AsBytes(word);
        var hash = (ulong)bytes.Length * Odd;
        if (bytes.Length < 8)
        {
            foreach (var letter in word)
            {
                hash = (hash ^ letter) * Odd;
            }
        }
        else
        {
            for (var i = 0; i < bytes.Length - 8; i += 8)
            {
                hash = ((hash ^ Unsafe.ReadUnaligned<ulong>(in bytes[i])) * Odd) ^ (hash >> 32);
            }

            hash = (hash ^ Unsafe.ReadUnaligned<ulong>(in bytes[^8])) * Odd;
        }

        hash ^= hash >> 32;

        return (uint)((hash * Odd) >> 32);
    }

    // Empty where the length is 0.
    private readonly record struct Slot(uint Hash, int Start, int Number, byte Length);
}
