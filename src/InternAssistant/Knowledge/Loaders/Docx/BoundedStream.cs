namespace InternAssistant.Knowledge.Loaders.Docx;

/// <summary>Reads another stream and breaks off beyond a number of bytes, whatever the archive says about its sizes.</summary>
internal sealed class BoundedStream(Stream source, long limit) : Stream
{
    /// <summary>How many bytes were read.</summary>
    public long BytesRead { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => BytesRead;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">More bytes were read than the limit allows.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = source.Read(buffer, offset, count);
        BytesRead += read;

        return BytesRead <= limit ? read : throw new InvalidDataException($"it unpacks to more than {limit:N0} bytes");
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
