using System.Globalization;
using System.Text;
using QRCoder;

namespace Hunsuan.Ui;

/// <summary>The dark squares of a QR picture as one line of SVG (เส้นวาดภาพ QR).</summary>
internal static class QrPath
{
    /// <summary>Squares along each side, with the empty border that readers need, and the path.</summary>
    public static (int Size, string Path) Of(string content)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix.Count; x++)
                if (code.ModuleMatrix[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        }

        return (code.ModuleMatrix.Count, path.ToString());
    }
}
