using System.Buffers;

namespace InternAssistant.Retrieval.Index;

/// <summary>Writes numbers, texts and bytes one after the other.</summary>
internal sealed class PostingsWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public void WriteNumber(int number)
    {
        var rest = (uint)number;
        var place = buffer.GetSpan(5);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7)
        {
            place[length++] = (byte)(rest | 0x80);
        }

        place[length++] = (byte)rest;
        buffer.Advance(length);
    }

    public void WriteText(ReadOnlySpan<char> text)
    {
        WriteNumber(text.Length);
        foreach (var unit in text)
        {
            WriteNumber(unit);
        }
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    public byte[] ToArray() => buffer.WrittenSpan.ToArray();
}
