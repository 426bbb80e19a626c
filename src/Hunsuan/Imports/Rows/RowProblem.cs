using Hunsuan.Shared;

namespace Hunsuan.Imports.Rows;

/// <summary>Why a row was refused (เหตุที่ปฏิเสธแถว): which cell, what is wrong, and what to do.</summary>
internal sealed record RowProblem(string Column, string Value, Text Reason, Text Remedy);
