using System.Runtime.InteropServices;

namespace InternAssistant.Retrieval.Index;

/// <summary>Where a term's postings in a field stand.</summary>
/// <param name="FirstBlock">The number of the list's first block among the field's blocks.</param>
/// <param name="Count">How many passages have the term in the field: Lucene's df.</param>
/// <param name="FirstByte">Where the body of the first block begins among the field's bodies.</param>
/// <param name="Most">The greatest <see cref="BlockHead.Most"/> of the list.</param>
/// <param name="Unused">Fills the entry up to a multiple of eight bytes; 0.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TermEntry(int FirstBlock, int Count, long FirstByte, float Most, int Unused = 0);
