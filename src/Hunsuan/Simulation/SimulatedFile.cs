namespace Hunsuan.Simulation;

/// <summary>One file being written; it gets its name only when it is complete, so that half a file is never taken for a whole.</summary>
internal sealed class SimulatedFile : IDisposable
{
    private const string UnfinishedSuffix = ".part";

    private readonly string _path;
    private readonly FileStream _stream;

    public SimulatedFile(string folder, string name, params IEnumerable<string> columns)
    {
        (Name, _path) = (name, Path.Combine(folder, name));
        _stream = new FileStream(_path + UnfinishedSuffix, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1 << 20);
        var header = new CsvLine();
        foreach (var column in columns) header.Add(column);
        header.EndLine();
        _stream.Write(header.Written);
    }

    public string Name { get; }

    /// <summary>Rows below the header so far.</summary>
    public int Rows { get; private set; }

    public void Write(ReadOnlySpan<byte> line)
    {
        _stream.Write(line);
        Rows++;
    }

    public void Finish()
    {
        _stream.Dispose();
        File.Move(_path + UnfinishedSuffix, _path, overwrite: true);
    }

    public void Dispose()
    {
        _stream.Dispose();
        File.Delete(_path + UnfinishedSuffix);
    }
}
